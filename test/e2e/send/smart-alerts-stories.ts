import { describe, expect, it } from 'vitest';
import type { Draft, Outlook } from '../../drivers/outlook.ts';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';

/** Corrects a doubtful address in each of these fields, which have the label as Outlook shows it. */
export const correctIn = (outlook: () => Outlook, rows: readonly (readonly [string, Draft])[]): void => {
  it.each(rows)(
    'stops a doubtful address in %s, and sends without an alert once the pane has corrected it',
    async (label, draft) => {
      await outlook().compose(draft);
      await outlook().pressSend();
      const alert = await outlook().alert();
      await alert.getByText('goes to Mali (.ml)').waitFor();
      await alert.getByText('Did you mean kim@army.mil?').waitFor();
      await alert.getByRole('button', { name: 'Check recipients' }).click();
      expect(await outlook().decided()).toBe('Not sent.');
      const pane = await outlook().pane();
      await pane.getByText('Not sent yet').waitFor();
      await pane.getByRole('button', { name: 'Use army.mil' }).click();
      await pane.getByText('Ready. Press Send in Outlook.').waitFor();
      await outlook().pressSend();
      expect(await outlook().decided()).toBe('Sent.');
      expect(await outlook().sent()).toEqual([`${label}: kim@army.mil`]);
    },
  );
};

/** Follows the recipients in an open pane: one that newer Outlooks notify of the alert, or one that older ones reload. */
export const followInOpenPane = (how: string, newerOffice: boolean): void => {
  describe(`a pane that is already open and ${how}`, () => {
    const outlook = outlookForEachTest({ edition: 'smart-alerts', newerOffice });

    it('follows the recipients and says that the message was stopped', async () => {
      await outlook().compose({ to: ['jo@navy.mil'] });
      await outlook().paneButton().click();
      const pane = await outlook().pane();
      await pane.getByText('1 recipient checked. Looks fine.').waitFor();
      await pane.getByRole('button', { name: 'Details' }).click();
      await pane.getByText('To, Cc, Bcc · Policy default').waitFor();
      const loaded = () => outlook().page.locator('aside iframe').getAttribute('name');
      const before = await loaded();
      await outlook().put(0, [{ name: '', address: 'kim@army.ml' }]);
      await pane.getByRole('button', { name: 'Use army.mil' }).waitFor();
      await outlook().pressSend();
      await (await outlook().alert()).getByRole('button', { name: 'Check recipients' }).click();
      await pane.getByText('Not sent yet').waitFor();
      expect((await loaded()) === before).toBe(newerOffice);
      await pane.getByRole('button', { name: 'Use army.mil' }).click();
      await pane.getByText('Ready. Press Send in Outlook.').waitFor();
      await outlook().pressSend();
      expect(await outlook().decided()).toBe('Sent.');
      expect(await outlook().sent()).toEqual(['To: kim@army.mil']);
    });
  });
};
