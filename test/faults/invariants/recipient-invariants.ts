import { en } from '../../../src/text/load/en.ts';
import { insisted } from './choice-invariants.ts';
import { isEmptyAnswer } from './expected/expectation.ts';
import { faultOf, isCall, losesPage, type Cause } from '../rows/cause.ts';
import type { Seen } from '../rows/play.ts';
import type { Row } from '../rows/rows.ts';
import { asWished, isWithout, peopleIn, stories, wishedEntry } from '../rows/stories.ts';

const isOneOf = (people: readonly string[], lists: readonly (readonly string[])[]): boolean =>
  lists.some((list) => list.join() === people.join());

/** What may be in the item at the end, or in what left. */
const listsOf = (row: Row, { originals }: Seen) => {
  const { kind, wish } = stories[row.story];
  return {
    originals: originals.map((one) => peopleIn(kind, one)),
    wished: originals.map((one) => asWished(kind, one, wish)),
  };
};

/** Outlook says that a field is empty, which may be true: nobody can tell (a message to a contact group only looks so). */
const isBelieved = ({ cause }: Row): boolean =>
  cause.kind === 'call' && cause.call === 'recipients.get' && isEmptyAnswer(cause.fault);

/**
 * Fields are written one after another. Where the page goes in between, or somebody else writes, some are written and some not;
 * the next Send asks about the rest.
 */
const isTorn = (row: Row): boolean =>
  isBelieved(row) || losesPage(row.cause) || faultOf(row.cause)?.type === 'meanwhile';

/** Everybody is there, as typed or as wished. */
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

/** Whether Outlook may not show the line that says what was sent unread. */
const takesNoLine = (cause: Cause): boolean =>
  cause.kind === 'every call' || isCall(cause, 'notifications.replace');

/** Nothing leaves but what the sender wished, or what the policy lets go unread, and then the sender reads that. */
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

/** Never a mixture, never fewer: unless Outlook itself holds something else, and the sender was told to look. */
export const stays = (row: Row, seen: Seen): string[] => {
  const { originals, wished } = listsOf(row, seen);
  const isKnown = isOneOf(seen.people, [...originals, ...wished]);
  const isAccounted = isTorn(row) && isWholeByEntry(row, seen.people, seen);
  const isTold = seen.told.includes(en.notice.lookAtRecipients);
  return isKnown || isAccounted || isTold ? [] : [`stands: ${seen.people.join()}`];
};

/** When Outlook is well again, the same sender gets the message out, as they wished. */
export const recovers = (row: Row, seen: Seen): string[] => {
  if (seen.recovered === undefined) return [];
  const { kind, wish } = stories[row.story];
  const may = seen.originals.map((one) => asWished(kind, one, isWithout(wish) ? 'correct' : wish));
  const [left, ...more] = seen.recovered;
  if (left === undefined) return ['never leaves again'];
  return more.length === 0 && isOneOf(left, may) ? [] : [`leaves at last: ${seen.recovered.join(' and ')}`];
};
