import type { Page } from 'playwright-core';
import { names } from '../../../src/playground/server/for-tests.ts';
import type { Machine } from '../../drivers/machine.ts';
import { probe, usable } from './probe.ts';
import type { Scenario } from './scenarios.ts';

/** One Send. */
export interface Sent {
  /** From pressing Send until the answer came or the dialog was usable, in milliseconds. */
  readonly ms: number;
  /** Until the dialog's frame was there, in milliseconds; undefined where none opened. */
  readonly opened: number | undefined;
  /** Messages from the add-in's frames to Outlook until then. */
  readonly messages: number;
  /** Requests to any machine until then. */
  readonly requests: number;
}

/** A compose window in a new browser context: empty cache, no connections. */
export class Session {
  readonly #machine: Machine;
  readonly #scenario: Scenario;
  readonly page: Page;

  private constructor(machine: Machine, scenario: Scenario, page: Page) {
    this.#machine = machine;
    this.#scenario = scenario;
    this.page = page;
  }

  static async open(machine: Machine, scenario: Scenario): Promise<Session> {
    const context = await machine.browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript({ content: inEveryFrame(scenario) });
    await page.goto(`https://${names.outlook}/mail/?bare&manifest=${scenario.manifest}`);
    await page.waitForFunction(() => window.playground !== undefined);
    await page.evaluate(onlySend, scenario.onSend);
    return new Session(machine, scenario, page);
  }

  /**
   * Presses Send and measures; then answers the dialog, if there is one. Throws if the message is not sent in
   * the end.
   */
  async send(): Promise<Sent> {
    const { recipients, dialog } = this.#scenario;
    await this.page.evaluate((to) => {
      const outlook = window.playground?.outlook;
      outlook?.change({ ...outlook.mail(), recipients: to });
    }, recipients);
    await this.page.waitForTimeout(pause);
    const before = this.#machine.server.requests.length;
    const seen = await this.page.evaluate(pressSend, dialog ? usable : undefined);
    const requests = this.#machine.server.requests.length - before;
    await dialog?.use(this.page.frameLocator('iframe:not([hidden])'));
    await this.page.waitForFunction(() => window.playground?.outlook.sending() === false);
    await this.#mustHaveSent();
    return { ...seen, requests };
  }

  async #mustHaveSent(): Promise<void> {
    const { answers, wrongs } = await this.page.evaluate(() => {
      const outlook = window.playground?.outlook;
      return { answers: outlook?.answers.splice(0) ?? [], wrongs: outlook?.trace.wrongs() ?? [] };
    });
    const [answer] = answers;
    if (answers.length === 1 && answer?.allowEvent === true && wrongs.length === 0) return;
    throw new Error(`${this.#scenario.name}: ${JSON.stringify({ answers, wrongs })}`);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

/** tsx names functions by a helper that pages do not have; the probe is for scenarios with a dialog only. */
function inEveryFrame({ dialog }: Scenario): string {
  const names = 'globalThis.__name = (named) => named;';
  if (!dialog) return names;
  const { texts, buttons } = dialog;
  return `${names} (${probe.toString()})(${JSON.stringify({ texts, buttons, usable })});`;
}

/**
 * Pause between two Sends in milliseconds, so that work left over from the first does not count for the
 * second.
 */
const pause = 150;

/** Keeps the rest of the add-in from running during the measured Send, because the floor has nothing else. */
function onlySend(onSend: string | undefined): void {
  const outlook = window.playground?.outlook;
  if (!outlook) return;
  const { addIn } = outlook;
  Object.assign(outlook, {
    addIn: { ...addIn, onSend: onSend ?? addIn.onSend, events: { desktop: [], mobile: [] } },
  });
}

/** In Outlook's window: presses Send and waits for the answer, or for the probe's word where one is named. */
async function pressSend(word: string | undefined): Promise<Omit<Sent, 'requests'>> {
  const outlook = window.playground?.outlook;
  if (!outlook) throw new Error('no playground');
  const said = new Promise<void>((resolve, reject) => {
    if (word !== undefined)
      setTimeout(() => reject(new Error('The dialog was not complete in 10 s.')), 10_000);
    window.addEventListener('message', function hear({ data }) {
      if (data !== word) return;
      window.removeEventListener('message', hear);
      resolve();
    });
  });
  let opened: number | undefined;
  const opening = new MutationObserver(() => {
    if (document.querySelector('iframe:not([hidden])')) opened ??= performance.now() - start;
  });
  opening.observe(document.body, { childList: true });
  const before = outlook.received;
  const start = performance.now();
  const answered = outlook.send();
  await (word === undefined ? answered : Promise.race([said, answered]));
  const ms = performance.now() - start;
  opening.disconnect();
  return { ms, opened, messages: outlook.received - before - (word === undefined ? 0 : 1) };
}
