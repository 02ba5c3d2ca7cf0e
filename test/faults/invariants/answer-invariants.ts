import { faultOf, isCall, isMember, itemCalls, losesPage, startCalls, type Cause } from '../rows/cause.ts';
import type { Seen } from '../rows/play.ts';
import type { Row } from '../rows/rows.ts';

/** Whether Outlook reports that a handler failed: its page went while it handled changed recipients. */
const isClosedHandler = ({ cause }: Row, wrong: string): boolean =>
  cause.kind === 'call' &&
  cause.phase === 'compose' &&
  losesPage(cause) &&
  /^The handler of \w+ failed: /.test(wrong);

const slowStarts: readonly Cause['kind'][] = ['bundle', 'policy', 'sleep'];

/** Where Outlook may hear no answer: the page went or did not come, the answer was lost, or the machine slept. */
const mayBeUnheard = ({ cause }: Row): boolean =>
  isCall(cause, ...startCalls, 'event.completed') || slowStarts.includes(cause.kind) || losesPage(cause);

/**
 * Every Send event has one answer. Outlook hears none where the page went or the answer was lost, and one that comes after it
 * gave up changes nothing; but never may it hear yes twice.
 */
export const answers = (row: Row, seen: Seen): string[] => {
  const given = seen.decided.filter(({ result }) => result.type !== 'unavailable').length;
  const mostLate = seen.decided.length - given;
  const twice = row.cause.kind === 'send repeated' && row.edition === 'on-send' ? 1 : 0;
  const { length } = seen.answers;
  const isKnown = (wrong: string) =>
    isClosedHandler(row, wrong) || (mostLate > 0 && wrong.includes('second time, or one that nobody asked'));
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

/** A page that was reloaded knows of no event, and Outlook waits for its answer. */
const isOfItem = (cause: Cause): boolean =>
  (cause.kind === 'every call' || cause.kind === 'member' || isCall(cause, ...itemCalls)) &&
  faultOf(cause)?.type !== 'reloads';

export const time = ({ cause }: Row, { decided }: Seen): string[] => {
  if (cause.kind === 'sleep') return [];
  const limit = isOfItem(cause) ? longestOfItem : longest;
  return decided.filter(({ took }) => took > limit).map(({ took }) => `took ${took} ms`);
};

/**
 * On-send can say nothing but by a line on the message: not where Outlook gives us no message, or takes no lines. Outlook's own
 * sentence is left then.
 */
const isMute = ({ cause, edition }: Row): boolean =>
  edition === 'on-send' &&
  (cause.kind === 'every call' ||
    isCall(cause, 'start.item', 'notifications.replace') ||
    isMember(cause, 'item', 'context', 'notificationMessages'));

/** A sender whose message was stopped by us reads something about it. */
export const words = (row: Row, { decided, told }: Seen): string[] => {
  const stopped = decided.some(({ result }) => result.type === 'stopped');
  const isOwnWish = row.story === 'given up' || faultOf(row.cause)?.type === 'dismissed';
  const isSilent = stopped && told.length === 0 && !isOwnWish;
  return isSilent && !isMute(row) ? ['stopped without a word'] : [];
};

const brokenPages: readonly Cause['kind'][] = ['bundle', 'policy', 'member'];

/** Whether a script may fail: it is broken itself, or Office is, or office.js stumbles over something that is no answer. */
const mayFail = (cause: Cause): boolean => {
  const type = faultOf(cause)?.type;
  const isNoAnswer = type === 'null' || type === 'instead';
  return brokenPages.includes(cause.kind) || isCall(cause, ...startCalls) || isNoAnswer;
};

/** No error of a script stays uncaught. */
export const quiet = ({ cause }: Row, { errors }: Seen): string[] =>
  mayFail(cause) ? [] : errors.map((error) => `not caught: ${error}`);

/** A row whose fault never came to pass would show nothing. */
export const strikes = ({ strikes: must }: Row, { struck }: Seen): string[] => {
  const isStruck = must?.calls.some((call) => struck.includes(call)) ?? true;
  return isStruck ? [] : ['the fault never came to pass'];
};
