import { expect, vi } from 'vitest';
import { rememberKept } from '../../src/outlook/storage/kept.ts';
import type { Mail, Person } from '../../src/playground/host/mail.ts';
import { bundle, bundleIn, functionOf } from './add-in.ts';
import { ClassicOutlook, type Answered, type Simulated } from './classic-outlook.ts';
import { baked } from '../unit/policy/baked.ts';

/** Returns a message to these addresses. */
export const to = (...addresses: readonly string[]): Partial<Mail> => ({
  recipients: { 0: addresses.map(person), 1: [], 2: [] },
});

export const person = (address: string): Person => ({ address, name: address });

export interface Setting extends Omit<Simulated, 'bundle' | 'mail'> {
  /** What packaging puts before the bundle. */
  readonly prelude?: string;
}

/** Starts classic Outlook with our Smart Alerts edition and a message that is being written. */
export const writing = (mail: Partial<Mail>, { prelude = '', ...simulated }: Setting = {}): ClassicOutlook =>
  new ClassicOutlook({
    ...simulated,
    bundle: `${prelude}\n${simulated.locale === undefined ? bundle : bundleIn(simulated.locale)}`,
    mail,
  });

/** Returns the prelude that packaging puts before the bundle for this policy. */
export const policy = (value: unknown): Setting => ({
  prelude: `var nearmissPolicy = ${JSON.stringify(baked(value))};`,
});

/**
 * Expects what holds for every event: no timer is left, nothing is written to the console, nothing goes
 * wrong.
 */
const expectTidy = (outlook: ClassicOutlook, { timersLeft, written, status }: Answered): void => {
  expect(status).toBe(0);
  expect(timersLeft).toBe(0);
  expect(written).toEqual([]);
  expect(outlook.trace.wrongs()).toEqual([]);
};

/** Fires an event by its name in the manifest, each time in a new engine. */
export const fire = async (outlook: ClassicOutlook, type: string): Promise<Answered> => {
  const answered = await outlook.run(functionOf(type));
  expectTidy(outlook, answered);
  return answered;
};

export const send = (outlook: ClassicOutlook): Promise<Answered> => fire(outlook, 'OnMessageSend');

export const changed = (outlook: ClassicOutlook): Promise<Answered> =>
  fire(outlook, 'OnMessageRecipientsChanged');

/** Starts classic Outlook with a reply to these addresses, after the add-in has handled OnNewMessageCompose. */
export const reply = async (
  { to: first, cc }: { readonly to: readonly string[]; readonly cc: readonly string[] },
  setting: Setting = {},
): Promise<ClassicOutlook> => {
  const recipients = { 0: first.map(person), 1: cc.map(person), 2: [] };
  const outlook = writing({ composeType: 'reply', recipients }, setting);
  await fire(outlook, 'OnNewMessageCompose');
  return outlook;
};

/** Keeps these addresses as the pane does, with the pane's own code. */
export const keep = async (outlook: ClassicOutlook, ...addresses: readonly string[]): Promise<void> => {
  vi.stubGlobal('Office', await outlook.openPane());
  let isDone = false;
  const kept = rememberKept(addresses).finally(() => {
    isDone = true;
  });
  await outlook.clock.until(() => isDone, 10_000);
  vi.unstubAllGlobals();
  expect(await kept).toBe(true);
};
