import type { Client } from '../../../src/playground/host/clients.ts';
import type { Edition } from '../../../src/playground/host/edition.ts';
import type { SendResult } from '../../../src/playground/host/on-send.ts';
import type { Desk } from './desk.ts';

/** How the sender meets a doubt at Send: the steps that differ between editions and clients. */
export interface Way {
  /** What is said of the doubt, once the Send stopped. */
  named(): Promise<string>;
  /** Leaves it, without an answer. */
  giveUp(): Promise<void>;
  /** Presses Send and gets to where the choices are. */
  stopped(): Promise<void>;
  /** Presses a button of one doubt. */
  choose(name: string): Promise<void>;
  /** Ticks a box. */
  tick(name: string): Promise<void>;
  /** All is chosen: what it takes until the item has left. */
  send(): Promise<SendResult>;
  /** What is said of a message that could not be read. */
  unread(): Promise<string>;
}

const lineAbove = async (desk: Desk): Promise<string> => (await desk.notice('')).message;

/** In the pane: apply, and press Send. */
export const applyInPane = async (desk: Desk): Promise<SendResult> => {
  await desk.pane().getByRole('button', { name: 'Apply', exact: true }).click();
  await desk
    .pane()
    .getByText(/The recipients are up to date|cannot remember/)
    .waitFor();
  await desk.pressSend();
  return desk.decided();
};

/** In the pane: one button of a doubt. */
export const chooseInPane = (desk: Desk, name: string): Promise<void> =>
  desk.pane().getByRole('button', { name, exact: true }).click();

/** The on-send edition's dialog. */
const withDialog = (desk: Desk, { afterDialog }: Client): Way => ({
  named: async () => {
    await desk.dialog().getByRole('heading', { level: 1 }).waitFor();
    return desk.dialog().locator('body').innerText();
  },
  giveUp: () => desk.dialog().getByRole('button', { name: "Don't send" }).click(),
  stopped: () => desk.pressSend(),
  choose: (name) => desk.dialog().getByRole('button', { name, exact: true }).click(),
  tick: (name) => desk.dialog().getByRole('checkbox', { name }).check(),
  send: async () => {
    await desk.dialog().getByRole('button', { name: 'Send', exact: true }).click();
    const first = await desk.decided();
    if (first.type === 'sent' || afterDialog === 'same-send') return first;
    await desk.pressSend();
    return desk.decided();
  },
  unread: () => lineAbove(desk),
});

/** The on-send edition where no dialog can be talked to: a line above the message leads to the pane. */
const withLine = (desk: Desk): Way => ({
  named: async () => {
    await desk.decided();
    await desk.openPane();
    const { message } = await desk.notice('');
    await desk
      .pane()
      .getByRole('button', { name: /^(?:Use|Remove) / })
      .first()
      .waitFor();
    return `${message} ${await desk.pane().locator('body').innerText()}`;
  },
  giveUp: () => Promise.resolve(),
  stopped: async () => {
    await desk.pressSend();
    await desk.decided();
    await desk.openPane();
  },
  choose: (name) => chooseInPane(desk, name),
  tick: (name) => desk.pane().getByRole('checkbox', { name }).check(),
  send: () => applyInPane(desk),
  unread: () => lineAbove(desk),
});

/** The Smart Alerts edition: Outlook's alert, and the pane behind its button. */
const withAlert = (desk: Desk, { paneButton }: Client): Way => ({
  named: async () => (await desk.alert()).text,
  giveUp: () => desk.pressAlert(paneButton === 'take-action' ? 'dont-send' : 'pane'),
  stopped: async () => {
    await desk.pressSend();
    await desk.alert();
    await desk.pressAlert('pane');
    await desk.decided();
  },
  choose: (name) => chooseInPane(desk, name),
  tick: (name) => desk.pane().getByRole('checkbox', { name }).check(),
  send: () => applyInPane(desk),
  unread: async () => {
    const { text } = await desk.alert();
    await desk.pressAlert('dont-send');
    return text;
  },
});

export const wayOf = (desk: Desk, client: Client, edition: Edition): Way => {
  if (edition === 'smart-alerts') return withAlert(desk, client);
  return client.messageChild === true ? withDialog(desk, client) : withLine(desk);
};
