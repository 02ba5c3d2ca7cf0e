import { en } from '../../../src/text/load/en.ts';
import { closes, insisted, letsGo, remembers } from './choice-invariants.ts';
import type { Seen } from '../rows/play.ts';
import type { Row } from '../rows/rows.ts';
import { asWished, isWithout, peopleIn, stories, wishedEntry } from '../rows/stories.ts';
import { sentences } from './wanted-words.ts';

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
const isBelieved = ({ what, how }: Row): boolean =>
  what === 'recipients.get' && /^wrong: (?:no data|data null)/.test(how);

/**
 * Fields are written one after another. Where the page goes in between, or somebody else writes, some are written and some not;
 * the next Send asks about the rest.
 */
const isTorn = (row: Row): boolean => isBelieved(row) || /vanishes|loaded anew|meanwhile/.test(row.how);

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

/** Nothing leaves but what the sender wished, or what the policy lets go unread, and then the sender reads that. */
const leaves = (row: Row, seen: Seen): string[] => {
  const { originals, wished } = listsOf(row, seen);
  const { wish } = stories[row.story];
  const isTold =
    seen.told.includes(en.notice.unreadableSent) || /^(?:every call|notifications\.replace)/.test(row.what);
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
const stays = (row: Row, seen: Seen): string[] => {
  const { originals, wished } = listsOf(row, seen);
  const isKnown = isOneOf(seen.people, [...originals, ...wished]);
  const isAccounted = isTorn(row) && isWholeByEntry(row, seen.people, seen);
  const isTold = seen.told.includes(en.notice.lookAtRecipients);
  return isKnown || isAccounted || isTold ? [] : [`stands: ${seen.people.join()}`];
};

/** Outlook says so of a page that vanished while it handled changed recipients. */
const closedHandler = ({ how }: Row): RegExp =>
  /vanishes.*while writing|loaded anew.*while writing/.test(how) ? /^The handler of \w+ failed: / : /^$/;

/** Where Outlook may hear no answer: the page went or did not come, the answer was lost, or the machine slept. */
const mayBeUnheard = ({ what, how }: Row): boolean =>
  /^(?:start\.|bundle|policy|event\.completed|sleep)/.test(what) || /vanishes|loaded anew/.test(how);

/**
 * Every Send event has one answer. Outlook hears none where the page went or the answer was lost, and one that comes after it
 * gave up changes nothing; but never may it hear yes twice.
 */
const answers = (row: Row, seen: Seen): string[] => {
  const given = seen.decided.filter(({ result }) => result.type !== 'unavailable').length;
  const mostLate = seen.decided.length - given;
  const twice = row.what === 'Send' && row.edition === 'on-send' ? 1 : 0;
  const { length } = seen.answers;
  const isKnown = (wrong: string) =>
    closedHandler(row).test(wrong) ||
    (mostLate > 0 && wrong.includes('second time, or one that nobody asked'));
  return [
    ...(length < given || length > given + mostLate + twice ? [`${length} answers to ${given} events`] : []),
    ...(mostLate > 0 && !mayBeUnheard(row) ? [`no answer to ${mostLate} of the events`] : []),
    ...(seen.answers.filter((allowed) => allowed).length > 1 + twice ? ['answered yes twice'] : []),
    ...seen.wrongs.filter((wrong) => !isKnown(wrong)).map((wrong) => `wrong: ${wrong}`),
    ...(seen.stuck === undefined ? [] : [`stuck: ${seen.stuck}`]),
  ];
};

/** Outlook's own limits, for the page to start and to answer, but for a machine that sleeps. Milliseconds. */
const longest = 360_000;

/** Where only a call of the item fails, our own limits are all that is waited for. */
const longestOfItem = 60_000;
const ofItem = /^(?:recipients|from|sessionData|notifications|every call|Office:)/;

const time = ({ what, how }: Row, { decided }: Seen): string[] => {
  if (what.startsWith('sleep')) return [];
  // A page that was loaded anew knows of no event, and Outlook waits for its answer.
  const limit = ofItem.test(what) && !how.includes('loaded anew') ? longestOfItem : longest;
  return decided.filter(({ took }) => took > limit).map(({ took }) => `took ${took} ms`);
};

/**
 * On-send can say nothing but by a line on the message: not where Outlook gives us no message, or takes no lines. Outlook's own
 * sentence is left then.
 */
const isMute = ({ what, edition }: Row): boolean =>
  edition === 'on-send' &&
  /^(?:start\.item|every call|notifications\.replace|Office: (?:item|context|notificationMessages)$)/.test(
    what,
  );

/** A sender whose message was stopped by us reads something about it. */
const words = (row: Row, { decided, told }: Seen): string[] => {
  const stopped = decided.some(({ result }) => result.type === 'stopped');
  const isOwnWish = row.story === 'given up' || row.how.includes('the sender closes it');
  const isSilent = stopped && told.length === 0 && !isOwnWish;
  return isSilent && !isMute(row) ? ['stopped without a word'] : [];
};

/** No script fails unheard, but where it is broken itself, or Office is: office.js itself stumbles over answers that are none. */
const quiet = ({ what, how }: Row, { errors }: Seen): string[] =>
  /^(?:bundle|policy|Office:|start\.)/.test(what) || /^(?:null|wrong:)/.test(how)
    ? []
    : errors.map((error) => `not caught: ${error}`);

/** A row whose fault never came to pass would show nothing. */
const strikes = ({ strikes: must }: Row, { struck }: Seen): string[] =>
  must && !struck ? ['the fault never came to pass'] : [];

/** When Outlook is well again, the same sender gets the message out, as they wished. */
const recovers = (row: Row, seen: Seen): string[] => {
  if (seen.recovered === undefined) return [];
  const { kind, wish } = stories[row.story];
  const may = seen.originals.map((one) => asWished(kind, one, isWithout(wish) ? 'correct' : wish));
  const [left, ...more] = seen.recovered;
  if (left === undefined) return ['never leaves again'];
  return more.length === 0 && isOneOf(left, may) ? [] : [`leaves at last: ${seen.recovered.join(' and ')}`];
};

/** What is wrong with a row; nothing where it keeps every promise. */
export const broken = (row: Row, seen: Seen): string[] =>
  [
    leaves,
    stays,
    letsGo,
    closes,
    answers,
    time,
    words,
    sentences,
    quiet,
    strikes,
    recovers,
    remembers,
  ].flatMap((law) => law(row, seen));
