import { faultOf, isCall, isMember, itemCalls, losesPage, startCalls, type Cause } from '../rows/cause.ts';
import type { Seen } from '../rows/play.ts';
import type { Row } from '../rows/rows.ts';

/** Whether Outlook reports that the handler of changed recipients failed because its page was closed or reloaded. */
const isClosedHandler = ({ cause }: Row, wrong: string): boolean =>
  cause.kind === 'call' &&
  cause.phase === 'compose' &&
  losesPage(cause) &&
  /^The handler of \w+ failed: /.test(wrong);

const slowStarts: readonly Cause['kind'][] = ['bundle', 'policy', 'sleep'];

/** Whether Outlook may get no answer: the page closed or did not start, the answer was lost, or the machine slept. */
const mayBeUnheard = ({ cause }: Row): boolean =>
  isCall(cause, ...startCalls, 'event.completed') || slowStarts.includes(cause.kind) || losesPage(cause);

/**
 * Fails unless each Send event gets one answer. Outlook may get none if the page is gone or the answer is lost, and
 * an answer after Outlook gave up changes nothing. But Outlook must not be told twice that the message may leave.
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

/** The longest that a Send takes by Outlook's own limits for starting a page and for its answer, in milliseconds. */
const longest = 360_000;

/** The longest that a Send takes by our own limits if only calls of the item fail, in milliseconds. */
const longestOfItem = 60_000;

/** Whether only calls of the item fail. A reloaded page knows of no event, so Outlook waits for its own limit. */
const isOfItem = (cause: Cause): boolean =>
  (cause.kind === 'every call' || cause.kind === 'member' || isCall(cause, ...itemCalls)) &&
  faultOf(cause)?.type !== 'reloads';

/** Fails if a Send took longer than allowed, unless the machine slept. */
export const time = ({ cause }: Row, { decided }: Seen): string[] => {
  if (cause.kind === 'sleep') return [];
  const limit = isOfItem(cause) ? longestOfItem : longest;
  return decided.filter(({ took }) => took > limit).map(({ took }) => `took ${took} ms`);
};

/**
 * Whether the add-in can say nothing. The on-send edition can only show a notification on the message, which is
 * impossible if Outlook provides no message or shows no notifications. The sender then reads Outlook's own sentence.
 */
const isMute = ({ cause, edition }: Row): boolean =>
  edition === 'on-send' &&
  (cause.kind === 'every call' ||
    isCall(cause, 'start.item', 'notifications.replace') ||
    isMember(cause, 'item', 'context', 'notificationMessages'));

/** Fails if the add-in stopped the message and the sender read nothing about it. */
export const words = (row: Row, { decided, told }: Seen): string[] => {
  const stopped = decided.some(({ result }) => result.type === 'stopped');
  const isOwnWish = row.story === 'given up' || faultOf(row.cause)?.type === 'dismissed';
  const isSilent = stopped && told.length === 0 && !isOwnWish;
  return isSilent && !isMute(row) ? ['stopped without a word'] : [];
};

const brokenPages: readonly Cause['kind'][] = ['bundle', 'policy', 'member'];

/** Whether a script may throw: the script or Office is broken, or office.js cannot handle Outlook's answer. */
const mayFail = (cause: Cause): boolean => {
  const type = faultOf(cause)?.type;
  const isNoAnswer = type === 'null' || type === 'instead';
  return brokenPages.includes(cause.kind) || isCall(cause, ...startCalls) || isNoAnswer;
};

/** Fails if an error of a script was not caught. */
export const quiet = ({ cause }: Row, { errors }: Seen): string[] =>
  mayFail(cause) ? [] : errors.map((error) => `not caught: ${error}`);

/** Fails if the row's fault never took effect, because the row would then prove nothing. */
export const strikes = ({ strikes: must }: Row, { struck }: Seen): string[] => {
  const isStruck = must?.calls.some((call) => struck.includes(call)) ?? true;
  return isStruck ? [] : ['the fault never took effect'];
};
