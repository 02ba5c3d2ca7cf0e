import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './contract/desk.ts';
import { machineOfFile } from './machine-of-file.ts';

/** What came after the npm copy of office.js, as `newer-office.js` gives it to the real library. */
interface NewerItem {
  sendAsync(callback: (result: { status: string; error?: { code: number } }) => void): void;
  addHandlerAsync(type: string, handler: (event: object) => void, callback: (result: object) => void): void;
}

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open(await machineOfFile(), 'web', 'smart-alerts');
  await desk.compose({ 0: ['jo@navy.mil'] });
});
afterEach(() => desk.close());

/** The pane of an add-in that asked for this permission. */
const paneWith = async (permission: string) => {
  await desk.page.evaluate((asked) => {
    Object.assign(window.playground?.outlook.addIn ?? {}, { permission: asked });
  }, permission);
  await desk.openPane();
  return desk.paneWindow();
};

const sendFrom = async (permission: string) => {
  const pane = await paneWith(permission);
  return pane.evaluate(
    () =>
      new Promise((resolve) => {
        const item = Office.context.mailbox.item as unknown as NewerItem;
        item.sendAsync(({ status, error }) => resolve({ status, code: error?.code }));
      }),
  );
};

describe('sendAsync', () => {
  it('sends, after the add-in’s own check', async () => {
    expect(await sendFrom('ReadWriteMailbox')).toEqual({ status: 'succeeded', code: undefined });
    expect(await desk.decided()).toEqual({ type: 'sent' });
    expect(await desk.sent()).toEqual([['jo@navy.mil']]);
    expect(await desk.said()).toContain('Outlook: calls onMessageSend');
    expect(await desk.wrongs()).toEqual([]);
  });

  it('is refused where the manifest does not ask for the mailbox', async () => {
    expect(await sendFrom('ReadWriteItem')).toEqual({ status: 'failed', code: 7000 });
    expect(await desk.sent()).toEqual([]);
  });
});

describe('Send now, in an add-in that was packaged with it', () => {
  const openFromAlert = async (...to: readonly string[]) => {
    await desk.page.addInitScript(() => Object.assign(window, { nearmissSendNow: true }));
    await desk.page.evaluate(() => {
      Object.assign(window.playground?.outlook.addIn ?? {}, { permission: 'ReadWriteMailbox' });
    });
    await desk.compose({ 0: to });
    await desk.pressSend();
    await desk.alert();
    await desk.pressAlert('pane');
    await desk.decided();
  };
  const press = (name: string) => desk.pane().getByRole('button', { name, exact: true }).click();

  it('sends what was decided, after the add-in’s own check, which asks no more', async () => {
    await openFromAlert('jo@navy.mil', 'kim@army.ml', 'sam@gmial.com');
    await press('Use kim@army.mil');
    await press('Keep sam@gmial.com');
    await press('Yes, keep sam@gmial.com');
    await press('Apply');
    await press('Send now');
    await desk.page.waitForFunction(() => window.playground?.outlook.sent().length === 1);
    expect(await desk.sent()).toEqual([['jo@navy.mil', 'kim@army.mil', 'sam@gmial.com']]);
    expect((await desk.said()).filter((line) => line === 'Outlook: calls onMessageSend')).toHaveLength(2);
    expect(await desk.wrongs()).toEqual([]);
  });

  it('says where to send where Outlook refuses', async () => {
    await openFromAlert('kim@army.ml');
    await desk.fault('item.send', { type: 'error', code: 5001 });
    await press('Use kim@army.mil');
    await press('Apply');
    await press('Send now');
    await desk.pane().getByText('Please press Send in the message.').waitFor();
    expect(await desk.sent()).toEqual([]);
  });

  it('is not there where the add-in was packaged without it', async () => {
    await desk.compose({ 0: ['kim@army.ml'] });
    await desk.openPane();
    await press('Use kim@army.mil');
    await press('Apply');
    await desk.pane().getByText('The recipients are up to date.').waitFor();
    expect(await desk.pane().getByRole('button', { name: 'Send now' }).count()).toBe(0);
  });
});

describe('InitializationContextChanged', () => {
  it('is heard by a pane that is open', async () => {
    const pane = await paneWith('ReadWriteItem');
    const heard = await pane.evaluateHandle(async () => {
      const item = Office.context.mailbox.item as unknown as NewerItem;
      const told: object[] = [];
      await new Promise((resolve) => {
        item.addHandlerAsync('olkInitializationContextChanged', (event) => told.push(event), resolve);
      });
      return told;
    });
    await desk.page.evaluate(() => {
      const outlook = window.playground?.outlook;
      const button = outlook?.addIn.buttons[0];
      if (outlook === undefined || button === undefined) throw new Error('no button');
      outlook.carryOut(button, '{"a":2}');
    });
    await pane.waitForFunction((told) => told.length > 0, heard);
    expect(await heard.jsonValue()).toEqual([
      { type: 'olkInitializationContextChanged', initializationContextData: '{"a":2}' },
    ]);
    expect(await desk.wrongs()).toEqual([]);
  });
});
