import type { Client } from '../../../src/playground/host/clients/clients.ts';
import type { Edition } from '../../../src/playground/host/manifest/edition.ts';
import type { SendResult } from '../../../src/playground/host/sending/on-send.ts';
import type { Driver } from './driver.ts';

/** The steps of a story that differ between editions and clients. */
export interface Way {
  /** Waits until Send was stopped, and returns what the sender reads about the doubt. */
  named(): Promise<string>;
  /** Gives up without sending. */
  giveUp(): Promise<void>;
  /** Presses Send and opens the dialog or pane with the choices. */
  stopped(): Promise<void>;
  /** Presses a button of one doubt. */
  choose(name: string): Promise<void>;
  /** Ticks a box. */
  tick(name: string): Promise<void>;
  /** Sends the item after all choices were made, with a second Send where the client needs one. */
  send(): Promise<SendResult>;
  /** Returns what the sender reads about a message that could not be read. */
  unread(): Promise<string>;
}

const lineAbove = async (driver: Driver): Promise<string> => (await driver.notice('')).message;

/** Waits until every choice in the pane is in the message, or cannot be, and presses Send. */
export const sendAfterPane = async (driver: Driver): Promise<SendResult> => {
  await driver
    .pane()
    .getByText(/^Ready\.|can’t store what you keep/)
    .waitFor();
  await driver.pressSend();
  return driver.decided();
};

/** Presses a button of a doubt in the pane. */
export const chooseInPane = (driver: Driver, name: string): Promise<void> =>
  driver.pane().getByRole('button', { name, exact: true }).click();

/** The on-send edition's dialog. */
const withDialog = (driver: Driver, { afterDialog }: Client): Way => ({
  named: async () => {
    await driver.dialog().getByRole('heading', { level: 1 }).waitFor();
    return driver.dialog().locator('body').innerText();
  },
  giveUp: () => driver.dialog().getByRole('button', { name: 'Don’t send' }).click(),
  stopped: () => driver.pressSend(),
  choose: (name) => driver.dialog().getByRole('button', { name, exact: true }).click(),
  tick: (name) => driver.dialog().getByRole('checkbox', { name }).check(),
  send: async () => {
    await driver.dialog().getByRole('button', { name: 'Send', exact: true }).click();
    const first = await driver.decided();
    if (first.type === 'sent' || afterDialog === 'same-send') return first;
    await driver.pressSend();
    return driver.decided();
  },
  unread: () => lineAbove(driver),
});

/** The on-send edition where the add-in cannot send messages to a dialog: a notification leads to the pane. */
const withLine = (driver: Driver): Way => ({
  named: async () => {
    await driver.decided();
    await driver.openPane();
    const { message } = await driver.notice('');
    await driver
      .pane()
      .getByRole('button', { name: /^(?:Use|Remove) / })
      .first()
      .waitFor();
    return `${message} ${await driver.pane().locator('body').innerText()}`;
  },
  giveUp: () => Promise.resolve(),
  stopped: async () => {
    await driver.pressSend();
    await driver.decided();
    await driver.openPane();
  },
  choose: (name) => chooseInPane(driver, name),
  tick: (name) => driver.pane().getByRole('checkbox', { name }).check(),
  send: () => sendAfterPane(driver),
  unread: () => lineAbove(driver),
});

/** The Smart Alerts edition: Outlook's alert has a button that opens the pane. */
const withAlert = (driver: Driver, { paneButton }: Client): Way => ({
  named: async () => (await driver.alert()).text,
  giveUp: () => driver.pressAlert(paneButton === 'take-action' ? 'dont-send' : 'pane'),
  stopped: async () => {
    await driver.pressSend();
    await driver.alert();
    await driver.pressAlert('pane');
    await driver.decided();
  },
  choose: (name) => chooseInPane(driver, name),
  tick: (name) => driver.pane().getByRole('checkbox', { name }).check(),
  send: () => sendAfterPane(driver),
  unread: async () => {
    const { text } = await driver.alert();
    await driver.pressAlert('dont-send');
    return text;
  },
});

export const wayOf = (driver: Driver, client: Client, edition: Edition): Way => {
  if (edition === 'smart-alerts') return withAlert(driver, client);
  return client.messageChild === true ? withDialog(driver, client) : withLine(driver);
};
