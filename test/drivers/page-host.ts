import type { Page } from 'playwright-core';
import type { Fault } from '../../src/playground/host/faults/fault.ts';
import type { FieldNumber, Person } from '../../src/playground/host/mail.ts';
import { ajaxEnds } from './ajax-ends.ts';

/** Calls `trouble` with each error of the page's scripts and each error in its console. */
export const watchErrors = (page: Page, trouble: (text: string) => void): void => {
  const report = (text: string) => {
    if (!ajaxEnds.test(text)) trouble(text);
  };
  page.on('pageerror', (error) => report(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') report(`console error: ${message.text()}`);
  });
};

/**
 * Waits until Outlook has started, and keeps a file of the add-in's site open in a frame that nobody sees.
 * Chromium ends the process of a site with its last frame, and a new one compiles all scripts again. A
 * packaged site does without: its content security policy forbids the style that Chromium gives a picture.
 */
export const keepSiteOpen = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => window.playground !== undefined);
  await page.evaluate(() => {
    const origin = window.playground?.outlook.addIn.origin ?? '';
    if (new URL(origin).hostname !== 'localhost') return;
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.src = `${origin}/assets/icon-16.png`;
    document.body.append(frame);
  });
};

/** Replaces the recipients of one field, as if somebody had typed them. */
export const putRecipients = (page: Page, field: FieldNumber, people: readonly Person[]): Promise<void> =>
  page.evaluate(
    ([at, list]) => {
      const outlook = window.playground?.outlook;
      if (outlook === undefined) throw new Error('no playground');
      const mail = outlook.mail();
      outlook.change({ ...mail, recipients: { ...mail.recipients, [at]: list } });
    },
    [field, people] as const,
  );

/** Begins a reply to these, and waits until the add-in has been told of it. */
export const beginReply = async (page: Page, to: readonly string[], cc: readonly string[]): Promise<void> => {
  const people = (addresses: readonly string[]) => addresses.map((address) => ({ address, name: address }));
  const recipients = { 0: people(to), 1: people(cc), 2: [] };
  const reply = { kind: 'message', composeType: 'reply', recipients, notices: [], sessionData: {} } as const;
  await page.evaluate((mail) => {
    const outlook = window.playground?.outlook;
    if (outlook === undefined) throw new Error('no playground');
    outlook.compose({ ...outlook.mail(), ...mail, subject: 'RE: Roster' });
  }, reply);
  await page.waitForFunction(
    () => window.playground?.outlook.mail().sessionData['nearmiss.thread'] !== undefined,
  );
};

/** Switches on a fault of one call. */
export const setFault = async (page: Page, call: string, fault: Fault): Promise<void> => {
  await page.evaluate(([name, how]) => window.playground?.outlook.faults.set(name, how), [
    call,
    fault,
  ] as const);
};

/** Returns what the host saw that must not happen: unknown calls, second answers, messages from other origins. */
export const wrongsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.playground?.outlook.trace.wrongs() ?? ['no playground']);
