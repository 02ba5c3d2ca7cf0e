import type { FieldNumber, Mail } from '../../../src/playground/host/mail.ts';
import type { Driver } from '../pages/driver.ts';
import type { Wish } from '../rows/sender-script.ts';
import { peopleIn } from '../rows/stories.ts';
import type { Model } from './model.ts';

/** Throws `words` unless the condition holds. */
export const check = (isTrue: boolean, words: string): void => {
  if (!isTrue) throw new Error(words);
};

/** Lists the people in an item, each once: the add-in may merge an address that occurs twice. */
export const shown = (mail: Mail): string =>
  [...new Set(peopleIn('message', mail.recipients))].sort().join(', ');

/** Returns what the sender does with an address. */
export type Choosing = (address: string) => Wish;

/**
 * Notes in the model which addresses the sender kept. It is uncertain whether the add-in remembers them if Outlook
 * fails at the moment, or if the same answer contains a typed address that is doubtful too: the add-in then refuses
 * the whole answer.
 */
export const noteKept = (model: Model, choosing: Choosing): void => {
  const isRefused = model.open().some((address) => choosing(address) === 'edit-badly');
  const memory = model.trouble === undefined && !isRefused ? 'surely' : 'perhaps';
  for (const address of model.open())
    if (choosing(address) === 'keep' && model.wished(address, 'keep').length > 0)
      model.kept.set(address, memory);
};

/** Lists the recipients after every choice was applied. */
const wished = (model: Model, choosing: Choosing, forgets: boolean): string => {
  const { recipients } = model.mail;
  const become = (field: FieldNumber) =>
    recipients[field].flatMap(({ address }) =>
      model.wished(address, choosing(address), forgets).map((one) => ({ address: one, name: one })),
    );
  return shown({ ...model.mail, recipients: { 0: become(0), 1: become(1), 2: become(2) } });
};

/** Lists the recipients that the item may have after the sender's choices. */
export const outcomes = (model: Model, choosing: Choosing): string[] => [
  shown(model.mail),
  ...(model.open().length > 0 ? [true, false].map((forgets) => wished(model, choosing, forgets)) : []),
];

/**
 * Lists the recipients that the item may have if Outlook fails while choices are written or undone one by one: each
 * address as typed or as wished.
 */
export const undecidedOutcomes = (model: Model, choosing: Choosing): string[] => {
  const { recipients } = model.mail;
  const fields = Object.entries(recipients);
  return fields
    .flatMap(([field, people]) =>
      people.map(({ address }) => [Number(field) as FieldNumber, address] as const),
    )
    .reduce<(readonly (readonly [FieldNumber, string])[])[]>(
      (all, [field, address]) => {
        const ways = [[address], model.wished(address, choosing(address), true)];
        return ways.flatMap((way) => all.map((one) => [...one, ...way.map((to) => [field, to] as const)]));
      },
      [[]],
    )
    .map((entries) => shown({ ...model.mail, recipients: inFields(entries) }));
};

const inFields = (entries: readonly (readonly [FieldNumber, string])[]): Mail['recipients'] => {
  const at = (field: FieldNumber) =>
    entries.filter(([one]) => one === field).map(([, address]) => ({ address, name: address }));
  return { 0: at(0), 1: at(1), 2: at(2) };
};

/** Throws if a doubtful address left that the sender did not keep, or if a good message was stopped. */
export const judge = (model: Model, left: Mail | undefined, mustLeave: boolean): void => {
  check(!mustLeave || left !== undefined, `a good message was stopped: ${shown(model.mail)}`);
  for (const { address } of Object.values(left?.recipients ?? {}).flat())
    check(
      !model.isDoubtful(address) || model.kept.has(address),
      `${address} left, but the sender did not keep it`,
    );
};

/** Throws if the item, sent or not, has none of the expected recipients; brings the model up to date. */
export const settle = (
  model: Model,
  driver: Driver,
  may: readonly string[],
  left: Mail | undefined,
): void => {
  const now = driver.outlook.mail();
  check(may.includes(shown(now)), `became ${shown(now)}, not one of ${may.join(' or ')}`);
  if (left === undefined) {
    model.mail = { ...model.mail, recipients: now.recipients };
    return;
  }
  check(shown(left) === shown(now), 'the item that left differs from the one on the screen');
  model.startAnew();
  driver.startAnew(model.mail);
};
