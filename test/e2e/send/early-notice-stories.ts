import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/playground/host/manifest/edition.ts';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';

/** Writes messages and follows the early notice above them, in one edition. */
export const followNotice = (edition: Edition): void => {
  describe(`while a message is written in the ${edition} edition`, () => {
    const outlook = outlookForEachTest({ edition });

    it('the notice appears, is replaced and disappears as the recipients change', async () => {
      await outlook().type({ to: ['kim@army.ml'] });
      await outlook().early('kim@army.ml');
      await outlook().put(0, [{ name: '', address: 'sam@gmial.com' }]);
      await outlook().early('sam@gmial.com');
      await outlook().put(0, [{ name: '', address: 'kim@army.mil' }]);
      await outlook().early(undefined);
    });

    it('the button of the notice opens the pane, and Send does not ask about an address kept there', async () => {
      await outlook().compose({ to: ['sam@gmial.com'] });
      await outlook().early('sam@gmial.com');
      await outlook().noticeButton().click();
      const pane = await outlook().pane();
      await pane.getByRole('button', { name: 'Keep sam@gmial.com' }).click();
      await pane.getByRole('button', { name: /^Yes, keep/ }).click();
      await pane.getByText('Ready. Press Send in Outlook.').waitFor();
      await outlook().early(undefined);
      await outlook().pressSend();
      expect(await outlook().decided()).toBe('Sent.');
      expect(await outlook().sent()).toEqual(['To: sam@gmial.com']);
    });

    it('the notice follows the last of several quick changes', async () => {
      await outlook().compose({ to: ['ann@army.mil'] });
      for (const address of ['kim@army.ml', 'sam@gmial.com', 'kim@army.mil', 'pat@outlook.con'])
        await outlook().put(0, [{ name: '', address }]);
      await outlook().early('pat@outlook.con');
      await outlook().put(0, [{ name: '', address: 'pat@outlook.com' }]);
      await outlook().early(undefined);
    });

    it('the notice names a typo in an invitation, and disappears when only colleagues are invited', async () => {
      await outlook().compose({ required: ['jo@navy.mil', 'kim@army.ml'] });
      await outlook().early('kim@army.ml');
      await outlook().put(0, [{ name: '', address: 'jo@navy.mil' }]);
      await outlook().early(undefined);
    });
  });
};
