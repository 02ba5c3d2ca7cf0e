import { describe, expect, it } from 'vitest';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';

const outlook = outlookForEachTest({ early: false });
const pane = () => outlook().page.frameLocator('aside iframe');
const openPane = async () => {
  await outlook().paneButton().click();
  await pane().getByRole('heading', { level: 1 }).waitFor();
};

describe('the task pane', () => {
  it('corrects an address in the message, and the next Send asks nothing', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await openPane();
    await pane().getByRole('button', { name: 'Use army.mil' }).click();
    await pane().getByText('Ready. Press Send in Outlook.').waitFor();
    expect(await outlook().recipients(0)).toEqual(['kim@army.mil']);
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: kim@army.mil']);
  });

  it('remembers a kept address for this message, so that Send does not ask again', async () => {
    await outlook().compose({ to: ['sam@gmial.com'] });
    await openPane();
    await pane().getByRole('button', { name: 'Keep sam@gmial.com' }).click();
    await pane()
      .getByRole('button', { name: /^Yes, keep/ })
      .click();
    await pane().getByText('Ready. Press Send in Outlook.').waitFor();
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: sam@gmial.com']);
  });

  it('asks nothing again about similar domains of which one recipient was corrected and the others kept', async () => {
    await outlook().compose({ to: ['ann@nhs.net', 'bob@nhs.net'], cc: ['kim@nsh.net'] });
    await openPane();
    const press = (name: string) => pane().getByRole('button', { name, exact: true }).click();
    await press('Choose individually for ann@nhs.net');
    await press('Use nsh.net');
    await press('Both are right');
    await press('Yes, both are right');
    await pane().getByText('Ready. Press Send in Outlook.').waitFor();
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: ann@nsh.net, bob@nhs.net', 'Cc: kim@nsh.net']);
  });

  it('says what it checked when nothing is doubtful, and checks again on request', async () => {
    await outlook().compose({ to: ['ann@army.mil'], cc: ['bob@army.mil'] });
    await openPane();
    await pane().getByText('2 recipients checked. Looks fine.').waitFor();
    await outlook().put(0, [{ name: '', address: 'kim@army.ml' }]);
    await pane().getByRole('button', { name: 'Check again' }).click();
    await pane().getByRole('button', { name: 'Use army.mil' }).waitFor();
  });

  it('says when Send stopped the message, and by which policy', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().pressSend();
    await (await outlook().dialog()).getByRole('button', { name: 'Don’t send' }).click();
    expect(await outlook().decided()).toBe('Not sent.');
    await openPane();
    await pane().getByRole('button', { name: 'Use army.mil' }).waitFor();
    await pane().getByRole('button', { name: 'Details' }).click();
    await pane()
      .getByText(/^Send stopped at .* · Policy .* · Nearmiss \d/)
      .waitFor();
    expect(await pane().getByText('Not checked').count()).toBe(0);
  });

  it('says that it could not read the recipients and offers to check again', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().fault('recipients.get', { type: 'error', code: 9030 });
    await openPane();
    await pane().getByText('Outlook did not say who the recipients are').waitFor();
    await pane().getByRole('button', { name: 'Check again' }).waitFor();
  });
});
