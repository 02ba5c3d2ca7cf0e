import { describe, expect, it } from 'vitest';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';

const outlook = outlookForEachTest({ early: false });

const colleague = (number: number) => ({ address: `person${number}@army.mil`, name: `Person ${number}` });
const colleagues = (count: number) => Array.from({ length: count }, (_one, index) => colleague(index));

describe('at Send', () => {
  it('an entry that is not an address is asked about and can be removed', async () => {
    await outlook().type({ to: ['rubbish', 'jo@navy.mil'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('button', { name: 'Remove rubbish' }).click();
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: jo@navy.mil']);
  });

  it('a field that holds a contact group beside a doubtful address is left unchanged, and a notice says why', async () => {
    await outlook().compose({});
    await outlook().put(0, [
      { address: '', name: 'All staff', type: 1 },
      { address: 'kim@army.ml', name: 'Kim Lee' },
    ]);
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('button', { name: 'Use army.mil and send' }).click();
    expect(await outlook().decided()).toBe('Not sent.');
    expect(await outlook().recipients(0)).toEqual(['', 'kim@army.ml']);
    expect(await outlook().notices()).toEqual([expect.stringContaining('contact group')]);
  });

  it('an X.500 address is sent to without a question', async () => {
    const exchange = '/o=ExchangeLabs/ou=Exchange Administrative Group/cn=Recipients/cn=kim';
    await outlook().compose({});
    await outlook().put(0, [{ address: exchange, name: 'Kim Lee' }, colleague(1)]);
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual([`To: ${exchange}, person1@army.mil`]);
  });

  it('the one doubtful address among 1,000 recipients is found and corrected', async () => {
    await outlook().compose({});
    await outlook().put(0, colleagues(99));
    await outlook().put(1, [{ address: 'kim@army.ml', name: 'Kim Lee' }]);
    await outlook().put(2, colleagues(900));
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('button', { name: 'Use army.mil and send' }).click();
    expect(await outlook().decided()).toBe('Sent.');
    expect((await outlook().sent())[1]).toBe('Cc: kim@army.mil');
  });

  it('nothing is sent when a field holds as many recipients as Outlook returns at most, since more may be hidden', async () => {
    await outlook().compose({});
    await outlook().put(0, colleagues(1000));
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Not sent.');
    expect(await outlook().notices()).toEqual([expect.stringContaining('too many recipients')]);
  });
});

describe('hostile display names', () => {
  it('are shown as text and change nothing around them', async () => {
    const markup = '<img src=x onerror="document.title=1"><b>Kim</b>';
    const turned = 'Kim \u202Elim.ymra@mik\u202C';
    await outlook().compose({});
    await outlook().put(0, [
      { address: 'kim@army.ml', name: markup },
      { address: 'lee@navy.ml', name: turned },
    ]);
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('button', { name: 'Use army.mil' }).waitFor();
    expect(await dialog.locator('img[src="x"]').count()).toBe(0);
    expect(await dialog.locator('body').innerText()).not.toMatch(/[\u202A-\u202E]/);
    await dialog.getByRole('button', { name: 'Use army.mil' }).click();
    await dialog.getByRole('button', { name: 'Use navy.mil' }).click();
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: kim@army.mil, lee@navy.mil']);
  });
});

describe('when Outlook fails', () => {
  it.each([
    ['is never answered', { type: 'never' }],
    ['returns null', { type: 'null' }],
  ] as const)(
    'nothing is sent and the sender reads why, if reading the recipients %s',
    async (_how, fault) => {
      await outlook().compose({ to: ['kim@army.mil'] });
      await outlook().fault('recipients.get', fault);
      await outlook().pressSend();
      expect(await outlook().decided()).toBe('Not sent.');
      expect(await outlook().sent()).toEqual([]);
      expect(await outlook().notices()).toEqual([expect.stringContaining('could not check the recipients')]);
    },
  );

  it('the message is still checked if the recipients arrive late', async () => {
    await outlook().compose({ to: ['kim@army.mil'] });
    await outlook().fault('recipients.get', { type: 'late', ms: 200 });
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
  });

  it('nothing is sent and the sender reads why, if the correction is refused', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().fault('recipients.set', { type: 'error', code: 5001 });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('button', { name: 'Use army.mil and send' }).click();
    expect(await outlook().decided()).toBe('Not sent.');
    expect(await outlook().recipients(0)).toEqual(['kim@army.ml']);
    expect(await outlook().notices()).toContain(
      'Outlook did not accept the change in “To”. Please change the address in the message.',
    );
  });

  it('nothing is sent and the sender reads why, if the dialog does not open', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().fault('dialog.open', { type: 'error', code: 5000 });
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Not sent.');
    expect(await outlook().notices()).toContain(
      'Nearmiss could not open its window, so nothing was sent. Please press Send again.',
    );
  });
});
