import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Driver } from '../contract/driver.ts';
import { machineOfWorker } from '../../drivers/machine-of-worker.ts';

/** Members that are newer than the npm copy of office.js; `newer-office.js` adds them to the real library. */
interface NewerItem {
  sendAsync(callback: (result: { status: string; error?: { code: number } }) => void): void;
  addHandlerAsync(type: string, handler: (event: object) => void, callback: (result: object) => void): void;
}

let driver: Driver;
beforeEach(async () => {
  driver = await Driver.open(await machineOfWorker(), 'web', 'smart-alerts');
  await driver.compose({ 0: ['jo@navy.mil'] });
});
afterEach(() => driver.close());

/** Opens the pane of an add-in whose manifest asks for this permission. */
const paneWith = async (permission: string) => {
  await driver.page.evaluate((asked) => {
    Object.assign(window.playground?.outlook.addIn ?? {}, { permission: asked });
  }, permission);
  await driver.openPane();
  return driver.paneWindow();
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
  it('sends after the add-in’s own check', async () => {
    expect(await sendFrom('ReadWriteMailbox')).toEqual({ status: 'succeeded', code: undefined });
    expect(await driver.decided()).toEqual({ type: 'sent' });
    expect(await driver.sent()).toEqual([['jo@navy.mil']]);
    expect(await driver.said()).toContain('Outlook: calls onMessageSend');
    expect(await driver.wrongs()).toEqual([]);
  });

  it('is refused when the manifest does not ask for the permission ReadWriteMailbox', async () => {
    expect(await sendFrom('ReadWriteItem')).toEqual({ status: 'failed', code: 7000 });
    expect(await driver.sent()).toEqual([]);
  });
});

describe('the button “Send now”', () => {
  const openFromAlert = async (...to: readonly string[]) => {
    await driver.page.addInitScript(() => Object.assign(window, { nearmissSendNow: true }));
    await driver.page.evaluate(() => {
      Object.assign(window.playground?.outlook.addIn ?? {}, { permission: 'ReadWriteMailbox' });
    });
    await driver.compose({ 0: to });
    await driver.pressSend();
    await driver.alert();
    await driver.pressAlert('pane');
    await driver.decided();
  };
  const press = (name: string) => driver.pane().getByRole('button', { name, exact: true }).click();

  it('sends what was decided, after the add-in’s own check has found nothing more to ask', async () => {
    await openFromAlert('jo@navy.mil', 'kim@army.ml', 'sam@gmial.com');
    await press('Use army.mil');
    await press('Keep sam@gmial.com');
    await press('Yes, keep sam@gmial.com');
    await press('Send now');
    await driver.page.waitForFunction(() => window.playground?.outlook.sent().length === 1);
    expect(await driver.sent()).toEqual([['jo@navy.mil', 'kim@army.mil', 'sam@gmial.com']]);
    expect((await driver.said()).filter((line) => line === 'Outlook: calls onMessageSend')).toHaveLength(2);
    expect(await driver.wrongs()).toEqual([]);
  });

  it('tells the sender to press Send in the message when Outlook refuses', async () => {
    await openFromAlert('kim@army.ml');
    await driver.fault('item.send', { type: 'error', code: 5001 });
    await press('Use army.mil');
    await press('Send now');
    await driver.pane().getByText('Press Send in the message.').waitFor();
    expect(await driver.sent()).toEqual([]);
  });

  it('is missing when the add-in was packaged without it', async () => {
    await driver.compose({ 0: ['kim@army.ml'] });
    await driver.openPane();
    await press('Use army.mil');
    await driver.pane().getByText('Ready. Press Send in Outlook.').waitFor();
    expect(await driver.pane().getByRole('button', { name: 'Send now' }).count()).toBe(0);
  });
});

describe('InitializationContextChanged', () => {
  it('reaches a pane that is already open', async () => {
    const pane = await paneWith('ReadWriteItem');
    const heard = await pane.evaluateHandle(async () => {
      const item = Office.context.mailbox.item as unknown as NewerItem;
      const told: object[] = [];
      await new Promise((resolve) => {
        item.addHandlerAsync('olkInitializationContextChanged', (event) => told.push(event), resolve);
      });
      return told;
    });
    await driver.page.evaluate(() => {
      const outlook = window.playground?.outlook;
      const button = outlook?.addIn.buttons[0];
      if (outlook === undefined || button === undefined) throw new Error('no button');
      outlook.carryOut(button, '{"a":2}');
    });
    await pane.waitForFunction((told) => told.length > 0, heard);
    expect(await heard.jsonValue()).toEqual([
      { type: 'olkInitializationContextChanged', initializationContextData: '{"a":2}' },
    ]);
    expect(await driver.wrongs()).toEqual([]);
  });
});
