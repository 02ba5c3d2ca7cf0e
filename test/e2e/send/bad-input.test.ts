import { describe, expect, it } from 'vitest';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';

const outlook = outlookForEachTest();

const colleague = (number: number) => ({ address: `person${number}@army.mil`, name: `Person ${number}` });
const colleagues = (count: number) => Array.from({ length: count }, (_one, index) => colleague(index));

describe('what stands in a field', () => {
  it('may be nothing at all', async () => {
    await outlook().compose({});
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual([]);
  });

  it('may be rubbish: it never hangs and never gets lost', async () => {
    await outlook().compose({ to: ['rubbish', 'jo@navy.mil'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('button', { name: 'Remove rubbish' }).click();
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: jo@navy.mil']);
  });

  it('may be a contact group without an address beside a doubt: the field is left alone, with words', async () => {
    await outlook().compose({});
    await outlook().put(0, [
      { address: '', name: 'All staff', type: 1 },
      { address: 'kim@army.ml', name: 'Kim Lee' },
    ]);
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('button', { name: 'Use kim@army.mil' }).click();
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await outlook().decided()).toBe('Not sent.');
    expect(await outlook().recipients(0)).toEqual(['', 'kim@army.ml']);
    expect(await outlook().notices()).toEqual([expect.stringContaining('contact group')]);
  });

  it('may be an X.500 address, which is no reason to ask', async () => {
    const exchange = '/o=ExchangeLabs/ou=Exchange Administrative Group/cn=Recipients/cn=kim';
    await outlook().compose({});
    await outlook().put(0, [{ address: exchange, name: 'Kim Lee' }, colleague(1)]);
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual([`To: ${exchange}, person1@army.mil`]);
  });

  it('may be many recipients with one doubt among them', async () => {
    await outlook().compose({});
    await outlook().put(0, colleagues(99));
    await outlook().put(1, [{ address: 'kim@army.ml', name: 'Kim Lee' }]);
    await outlook().put(2, colleagues(900));
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('button', { name: 'Use kim@army.mil' }).click();
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await outlook().decided()).toBe('Sent.');
    expect((await outlook().sent())[1]).toBe('Cc: kim@army.mil');
  });

  it('may be as many as Outlook shows at most: what nobody saw is not sent', async () => {
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
    await dialog.getByRole('button', { name: 'Use kim@army.mil' }).waitFor();
    expect(await dialog.locator('img[src="x"]').count()).toBe(0);
    expect(await dialog.locator('body').innerText()).not.toMatch(/[\u202A-\u202E]/);
    await dialog.getByRole('button', { name: 'Use kim@army.mil' }).click();
    await dialog.getByRole('button', { name: 'Use lee@navy.mil' }).click();
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: kim@army.mil, lee@navy.mil']);
  });
});

describe('an Outlook that fails', () => {
  it.each([
    ['answers with an error', { type: 'error', code: 9030 }],
    ['never answers', { type: 'never' }],
    ['answers null', { type: 'null' }],
  ] as const)('%s: the message is not sent, and the sender reads why', async (_how, fault) => {
    await outlook().compose({ to: ['kim@army.mil'] });
    await outlook().fault('recipients.get', fault);
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Not sent.');
    expect(await outlook().sent()).toEqual([]);
    expect(await outlook().notices()).toEqual([expect.stringContaining('could not check the recipients')]);
  });

  it('answers late: the message is checked all the same', async () => {
    await outlook().compose({ to: ['kim@army.mil'] });
    await outlook().fault('recipients.get', { type: 'late', ms: 200 });
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
  });

  it('refuses the correction: nothing is sent, and the sender reads why', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().fault('recipients.set', { type: 'error', code: 5001 });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('button', { name: 'Use kim@army.mil' }).click();
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await outlook().decided()).toBe('Not sent.');
    expect(await outlook().recipients(0)).toEqual(['kim@army.ml']);
    expect(await outlook().notices()).toContain(
      'Outlook did not accept the change in the field To. Please change the address in the message.',
    );
  });

  it('does not open the dialog: nothing is sent, and the sender reads why', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().fault('dialog.open', { type: 'error', code: 5000 });
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Not sent.');
    expect(await outlook().notices()).toContain(
      'Nearmiss could not open its window, so nothing was sent. Please press Send again.',
    );
  });
});
