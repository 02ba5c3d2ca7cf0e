import { expect, vi } from 'vitest';
import { rememberKept } from '../../src/outlook/storage/kept.ts';
import type { Mail, Person } from '../../src/playground/host/mail.ts';
import { bundle, bundleIn, functionOf } from './add-in.ts';
import { ClassicOutlook, type Answered, type Pretended } from './classic-outlook.ts';
import { baked } from '../unit/policy/baked.ts';

/** A message of which only the people matter. */
export const to = (...addresses: readonly string[]): Partial<Mail> => ({
  recipients: { 0: addresses.map(person), 1: [], 2: [] },
});

export const person = (address: string): Person => ({ address, name: address });

export interface Setting extends Omit<Pretended, 'bundle' | 'mail'> {
  /** What packaging puts before the bundle. */
  readonly prelude?: string;
}

/** Classic Outlook with our Smart Alerts edition and a message that is being written. */
export const writing = (mail: Partial<Mail>, { prelude = '', ...pretended }: Setting = {}): ClassicOutlook =>
  new ClassicOutlook({
    ...pretended,
    bundle: `${prelude}\n${pretended.locale === undefined ? bundle : bundleIn(pretended.locale)}`,
    mail,
  });

/** What packaging puts before the bundle for this policy. */
export const policy = (value: unknown): Setting => ({
  prelude: `var nearmissPolicy = ${JSON.stringify(baked(value))};`,
});

/** What holds for every event, whatever its answer: nothing is left behind, nothing is written down, nothing goes wrong. */
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

/** The sender keeps these in the pane: the pane's own code writes it down. */
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
