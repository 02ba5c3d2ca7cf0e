import { describe, expect, it } from 'vitest';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';

const outlook = outlookForEachTest({ early: false });

describe('one doubtful address', () => {
  it('is corrected and sent with one click', async () => {
    await outlook().type({ to: ['kim@army.ml'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByText('Mali').first().waitFor();
    await dialog.getByRole('button', { name: 'Use army.mil and send' }).click();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: kim@army.mil']);
    expect(await outlook().answers()).toEqual([true]);
  });

  it('is doubted again when it is edited into another doubtful one, and sent when it is edited into a right one', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('button', { name: 'Edit kim@army.ml' }).click();
    const box = dialog.getByRole('textbox', { name: 'New address instead of kim@army.ml' });
    await box.fill('kim@navy.ml');
    await dialog.getByText('This one looks wrong too:').waitFor();
    await box.fill('kim.lee@navy.mil');
    await dialog.getByText('Looks fine.').waitFor();
    await dialog.getByRole('button', { name: 'Use this address' }).click();
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: kim.lee@navy.mil']);
  });

  it('is removed, and the others get the message', async () => {
    await outlook().compose({ to: ['kim@army.ml', 'jo@navy.mil'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('button', { name: 'Remove kim@army.ml' }).click();
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: jo@navy.mil']);
  });

  it('is kept by a deliberate act and sent as it was typed', async () => {
    await outlook().compose({ to: ['sam@gmial.com'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('button', { name: 'Keep sam@gmial.com' }).click();
    await dialog.getByRole('button', { name: 'Yes, keep sam@gmial.com' }).click();
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: sam@gmial.com']);
  });

  it('stays where it is, and nothing is sent, when the window is closed by its ×', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().pressSend();
    await outlook().dialog();
    await outlook().page.getByRole('dialog').getByRole('button', { name: 'Close Nearmiss' }).click();
    expect(await outlook().decided()).toBe('Not sent.');
    expect(await outlook().sent()).toEqual([]);
    expect(await outlook().recipients(0)).toEqual(['kim@army.ml']);
  });

  it('stays where it is after Escape and after “Don’t send”, and is asked about again at the next Send', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().pressSend();
    await (await outlook().dialog()).getByRole('button', { name: 'Use only' }).focus();
    outlook().closeByKey('Escape');
    expect(await outlook().decided()).toBe('Not sent.');
    await outlook().pressSend();
    await (await outlook().dialog()).getByRole('button', { name: 'Don’t send' }).click();
    expect(await outlook().decided()).toBe('Not sent.');
    expect(await outlook().sent()).toEqual([]);
    expect(await outlook().recipients(0)).toEqual(['kim@army.ml']);
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('button', { name: 'Use army.mil and send' }).click();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().answers()).toEqual([false, false, true]);
  });
});

describe('good mail', () => {
  it('to colleagues, a known provider, a real address in Mali and strangers is sent without a dialog', async () => {
    const bcc = ['mail@example.org', 'someone@uni-bonn.de'];
    await outlook().compose({ to: ['kim@army.mil', 'info@sante.gov.ml'], cc: ['sam@gmail.com'], bcc });
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().page.locator('dialog').count()).toBe(0);
    expect(await outlook().sent()).toHaveLength(3);
  });
});

describe('at Send', () => {
  it('a doubtful address in Bcc is corrected in that field', async () => {
    await outlook().compose({ bcc: ['kim@army.ml'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('button', { name: 'Use army.mil and send' }).click();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['Bcc: kim@army.mil']);
  });

  it('one dialog shows all doubts, and its Send button waits for every choice', async () => {
    await outlook().type({
      to: ['kim@army.ml', 'jo@navy.mil'],
      cc: ['sam@gmial.com'],
      bcc: ['pat@outlook.con'],
    });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('button', { name: 'Use army.mil' }).click();
    await dialog.getByRole('button', { name: 'Use gmail.com' }).click();
    await dialog.getByRole('button', { name: 'Send', exact: true }).click({ force: true });
    expect(await outlook().answers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Remove pat@outlook.con' }).click();
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: kim@army.mil, jo@navy.mil', 'Cc: sam@gmail.com']);
  });
});

describe('a meeting', () => {
  it('has its required and optional attendees checked', async () => {
    await outlook().type({ required: ['kim@army.ml', 'jo@navy.mil'], optional: ['sam@gmial.com'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('button', { name: 'Use army.mil' }).click();
    await dialog.getByRole('button', { name: 'Use gmail.com' }).click();
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual([
      'Required: kim@army.mil, jo@navy.mil',
      'Optional: sam@gmail.com',
    ]);
  });
});
