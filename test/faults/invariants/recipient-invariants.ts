import { en } from '../../../src/text/load/en.ts';
import { insisted } from './choice-invariants.ts';
import { isEmptyAnswer } from './expected/expectation.ts';
import { faultOf, isCall, losesPage, type Cause } from '../rows/cause.ts';
import type { Seen } from '../rows/play.ts';
import type { Row } from '../rows/rows.ts';
import { nameOfWords } from './words-told.ts';
import {
  asNotUndone,
  isRemovedFirst,
  asWished,
  isWithout,
  peopleIn,
  stories,
  wishedEntry,
} from '../rows/stories.ts';

const isOneOf = (people: readonly string[], lists: readonly (readonly string[])[]): boolean =>
  lists.some((list) => list.join() === people.join());

/**
 * Whether a choice may not have been undone: the pane said so, or it was closed before. It shows the choice as standing
 * then.
 */
const isHalfUndone = ({ cause, story }: Row, { undone }: Seen): boolean =>
  stories[story].wish === 'undo' && (losesPage(cause) || undone.some(({ said }) => said.length > 0));

/** Returns the recipients that an item may have at the end or when it leaves: as typed, and as the sender wished. */
const listsOf = (row: Row, seen: Seen) => {
  const { kind, wish } = stories[row.story];
  const { originals } = seen;
  const wished = originals.map((one) => asWished(kind, one, wish));
  const halfUndone = isHalfUndone(row, seen) ? originals.map((one) => asNotUndone(kind, one)) : [];
  return { originals: originals.map((one) => peopleIn(kind, one)), wished: [...wished, ...halfUndone] };
};

/** Whether Outlook reports an empty field. The add-in believes it, because it cannot tell whether it is true. */
const isBelieved = ({ cause }: Row): boolean =>
  cause.kind === 'call' && cause.call === 'recipients.get' && isEmptyAnswer(cause.fault);

/**
 * Whether only some recipients may have been written. The fields of an answer, and the choices in the pane, are written
 * one after another: the page may be closed, somebody else may write in between, and Outlook may refuse one choice of
 * several, which the pane says. The next Send asks about the rest.
 */
const isTorn = (row: Row, seen: Seen): boolean =>
  isBelieved(row) ||
  losesPage(row.cause) ||
  faultOf(row.cause)?.type === 'meanwhile' ||
  seen.told.some((told) => nameOfWords(told) === 'errors.refused');

/** Whether each recipient is in the item, as typed or as wished, and nobody else. Those to be removed may be missing. */
const isWholeByEntry = (row: Row, people: readonly string[], seen: Seen): boolean => {
  const { kind, wish } = stories[row.story];
  const mayBeGone = (entry: string) => isHalfUndone(row, seen) && isRemovedFirst(entry);
  return seen.originals.some((fields) => {
    const before = peopleIn(kind, fields);
    const each = before.map((one) => [one, ...wishedEntry(one, wish)]);
    const kept = before.filter((_one, index) => each[index]?.some((may) => people.includes(may)));
    const must = before.filter((one) => wishedEntry(one, wish).length > 0);
    const isMissed = (one: string) => !kept.includes(one) && !mayBeGone(one);
    return !must.some(isMissed) && people.every((one) => each.flat().includes(one));
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
  const isAccounted = isTorn(row, seen) && isWholeByEntry(row, seen.people, seen);
  const isTold = seen.told.includes(en.notice.lookAtRecipients);
  return isKnown || isAccounted || isTold ? [] : [`the item has the recipients ${seen.people.join()}`];
};

/** Fails unless the sender can send the message once, as intended, after Outlook has recovered. */
export const recovers = (row: Row, seen: Seen): string[] => {
  if (seen.recovered === undefined) return [];
  const { kind, wish } = stories[row.story];
  const may = isWithout(wish)
    ? seen.originals.map((one) => asWished(kind, one, 'correct'))
    : listsOf(row, seen).wished;
  const [left, ...more] = seen.recovered;
  if (left === undefined) return ['the message cannot be sent after the recovery'];
  return more.length === 0 && isOneOf(left, may)
    ? []
    : [`sent after the recovery: ${seen.recovered.join(' and ')}`];
};
