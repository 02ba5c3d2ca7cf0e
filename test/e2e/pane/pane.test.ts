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

  it('undoes a correction in the message, and counts and uncounts it', async () => {
    await outlook().put(0, [{ name: 'Kim Lee', address: 'kim@army.ml' }]);
    await openPane();
    const counted = async () => (await outlook().settings())['nearmiss.count'];
    await pane().getByRole('button', { name: 'Use army.mil' }).click();
    await pane().getByText('1 near miss this year, known only to your mailbox.').waitFor();
    expect(await counted()).toMatch(/1,\d{4} 1/);
    await pane().getByRole('button', { name: 'Undo the choice for kim@army.ml' }).click();
    await pane().getByRole('button', { name: 'Use army.mil' }).waitFor();
    await expect.poll(() => outlook().people(0)).toEqual([{ name: 'Kim Lee', address: 'kim@army.ml' }]);
    await expect.poll(counted).toMatch(/1,\d{4} 0/);
  });

  it('keeps a choice open and says why if Outlook does not take it', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await openPane();
    await outlook().fault('recipients.set', { type: 'error', code: 5001 });
    await pane().getByRole('button', { name: 'Use army.mil' }).click();
    await pane().getByText('Outlook did not accept the change in “To”.').waitFor();
    await pane().getByRole('button', { name: 'Use army.mil' }).waitFor();
    expect(await outlook().recipients(0)).toEqual(['kim@army.ml']);
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

describe('the pane in Outlook on the web with an on-premises mailbox, which shows no dialog', () => {
  const onPremises = outlookForEachTest({ client: 'webOnPremises', early: false });

  it('removes the notice of the last Send once everything is decided', async () => {
    await onPremises().compose({ to: ['kim@army.ml'] });
    await onPremises().pressSend();
    expect(await onPremises().decided()).toBe('Not sent.');
    const before = await onPremises().notices();
    expect(before.join()).toContain('Nothing was sent yet');
    await onPremises().paneButton().click();
    const there = await onPremises().pane();
    await there.getByRole('button', { name: 'Use army.mil' }).click();
    await there.getByText('Ready. Press Send in Outlook.').waitFor();
    await expect.poll(() => onPremises().notices()).toEqual([]);
  });
});
