import { en } from '../../../src/text/load/en.ts';
import { insisted } from './choice-invariants.ts';
import { isEmptyAnswer } from './expected/expectation.ts';
import { faultOf, isCall, losesPage, type Cause } from '../rows/cause.ts';
import type { Seen } from '../rows/play.ts';
import type { Row } from '../rows/rows.ts';
import { asWished, isWithout, peopleIn, stories, wishedEntry } from '../rows/stories.ts';

const isOneOf = (people: readonly string[], lists: readonly (readonly string[])[]): boolean =>
  lists.some((list) => list.join() === people.join());

/** Returns the recipients that an item may have at the end or when it leaves: as typed, and as the sender wished. */
const listsOf = (row: Row, { originals }: Seen) => {
  const { kind, wish } = stories[row.story];
  return {
    originals: originals.map((one) => peopleIn(kind, one)),
    wished: originals.map((one) => asWished(kind, one, wish)),
  };
};

/** Whether Outlook reports an empty field. The add-in believes it, because it cannot tell whether it is true. */
const isBelieved = ({ cause }: Row): boolean =>
  cause.kind === 'call' && cause.call === 'recipients.get' && isEmptyAnswer(cause.fault);

/**
 * Whether only some fields may have been written. Fields are written one after another, and the page may be closed or
 * somebody else may write in between. The next Send asks about the rest.
 */
const isTorn = (row: Row): boolean =>
  isBelieved(row) || losesPage(row.cause) || faultOf(row.cause)?.type === 'meanwhile';

/** Whether each recipient is in the item, as typed or as wished, and nobody else. Those to be removed may be missing. */
const isWholeByEntry = (row: Row, people: readonly string[], { originals }: Seen): boolean => {
  const { kind, wish } = stories[row.story];
  return originals.some((fields) => {
    const before = peopleIn(kind, fields);
    const each = before.map((one) => [one, ...wishedEntry(one, wish)]);
    const kept = before.filter((_one, index) => each[index]?.some((may) => people.includes(may)));
    const must = before.filter((one) => wishedEntry(one, wish).length > 0);
    return must.every((one) => kept.includes(one)) && people.every((one) => each.flat().includes(one));
  });
};

/** Whether Outlook may not show the notification that the message was sent unread. */
const takesNoLine = (cause: Cause): boolean =>
  cause.kind === 'every call' || isCall(cause, 'notifications.replace');

/**
 * Fails if a message left that the sender did not wish, or left twice. An unread message may leave if the policy
 * allows it and the sender reads about it.
 */
export const leaves = (row: Row, seen: Seen): string[] => {
  const { originals, wished } = listsOf(row, seen);
  const { wish } = stories[row.story];
  const isTold = seen.told.includes(en.notice.unreadableSent) || takesNoLine(row.cause);
  const unread = row.policy === 'allow' && isTold;
  const may = [...(isWithout(wish) ? [] : wished), ...(unread || isBelieved(row) ? originals : [])];
  const strays = seen.sent
    .filter((people) => !isOneOf(people, may))
    .map((people) => `left: ${people.join()}`);
  const alone = unread || isBelieved(row) ? [] : insisted(seen);
  strays.push(...alone);
  return seen.sent.length > 1 ? [...strays, `left ${seen.sent.length} times`] : strays;
};

/**
 * Fails unless the item has all recipients as typed or all as wished. Anything else is accepted if only some fields
 * may have been written and nobody is lost, or if the sender was told to look at the recipients.
 */
export const stays = (row: Row, seen: Seen): string[] => {
  const { originals, wished } = listsOf(row, seen);
  const isKnown = isOneOf(seen.people, [...originals, ...wished]);
  const isAccounted = isTorn(row) && isWholeByEntry(row, seen.people, seen);
  const isTold = seen.told.includes(en.notice.lookAtRecipients);
  return isKnown || isAccounted || isTold ? [] : [`the item has the recipients ${seen.people.join()}`];
};

/** Fails unless the sender can send the message once, as intended, after Outlook has recovered. */
export const recovers = (row: Row, seen: Seen): string[] => {
  if (seen.recovered === undefined) return [];
  const { kind, wish } = stories[row.story];
  const may = seen.originals.map((one) => asWished(kind, one, isWithout(wish) ? 'correct' : wish));
  const [left, ...more] = seen.recovered;
  if (left === undefined) return ['the message cannot be sent after the recovery'];
  return more.length === 0 && isOneOf(left, may)
    ? []
    : [`sent after the recovery: ${seen.recovered.join(' and ')}`];
};
