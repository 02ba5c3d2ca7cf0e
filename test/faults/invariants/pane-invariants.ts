import { en } from '../../../src/text/load/en.ts';
import { isDoneAnyway, isLost } from './expected/expectation.ts';
import { faultOf, isCall, isMember, itemCalls, losesPage, type Cause } from '../rows/cause.ts';
import type { Seen } from '../rows/play.ts';
import type { Row } from '../rows/rows.ts';
import { meant, peopleIn } from '../rows/stories.ts';

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();

/**
 * Fails unless *Undo* restored every recipient with its name, in its place and field, and asks again about the same
 * addresses. The pane may say instead that it could not.
 */
export const undoes = ({ cause }: Row, { undone }: Seen): string[] => {
  if (losesPage(cause) || faultOf(cause)?.type === 'meanwhile') return [];
  return undone
    .filter(({ said }) => said.length === 0)
    .flatMap(({ before, after }) => [
      ...(isSame(before.people, after.people) ? [] : [`undone: ${after.people.join()}`]),
      ...(isSame(before.asked, after.asked) ? [] : [`asks after the undoing: ${after.asked.join()}`]),
    ]);
};

/** Whether Outlook may not save settings, may lose them, or somebody else writes what was counted. */
const isUncountable = (cause: Cause): boolean => {
  const fault = faultOf(cause);
  return (
    isCall(cause, 'roamingSettings.save') ||
    isMember(cause, 'roamingSettings') ||
    ['sleep', 'settings', 'clock', 'message retyped'].includes(cause.kind) ||
    losesPage(cause) ||
    fault?.type === 'meanwhile' ||
    (fault !== undefined && isCall(cause, 'recipients.get', 'recipients.set') && isLost(fault))
  );
};

/** The domains that were typed, and of which a corrected address is in the item now. */
const correctedIn = (row: Row, { originals, people }: Seen): Set<string> => {
  const { kind } =
    row.story === 'meeting' ? ({ kind: 'appointment' } as const) : ({ kind: 'message' } as const);
  const typed = originals.flatMap((one) => peopleIn(kind, one));
  const corrected = typed.filter((entry) => {
    const to = meant[entry.slice(2)];
    return to !== undefined && people.includes(`${entry.slice(0, 2)}${to}`) && !people.includes(entry);
  });
  return new Set(corrected.map((entry) => entry.slice(entry.indexOf('@'))));
};

/**
 * Fails unless the mailbox counted each corrected domain once and nothing else, and the receipt shows that number. If
 * Outlook fails, there may be fewer, never more than the wrong domains of the message.
 */
export const counts = (row: Row, seen: Seen): string[] => {
  const { cause } = row;
  const most = new Set(Object.keys(meant).map((address) => address.slice(address.indexOf('@')))).size;
  if (isUncountable(cause)) return seen.counted > most ? [`counted ${seen.counted}`] : [];
  const corrected = correctedIn(row, seen).size;
  return [
    ...(seen.counted === corrected ? [] : [`counted ${seen.counted} of ${corrected}`]),
    ...seen.ready
      .filter(({ receipt, counted }) => receipt !== undefined && receipt !== counted)
      .map(({ receipt, counted }) => `the receipt says ${receipt}, not ${counted}`),
  ];
};

/** Fails if the notice of the last Send is still on the message when everything is decided in the pane. */
export const clears = ({ cause }: Row, { ready }: Seen): string[] => {
  const fault = faultOf(cause);
  const isNotTaken =
    cause.kind === 'every call' ||
    isCall(cause, 'notifications.remove') ||
    isMember(cause, 'notificationMessages') ||
    (fault !== undefined && isCall(cause, ...itemCalls) && isDoneAnyway(fault));
  const stale = ready.flatMap(({ notices }) => notices).filter((line) => line === en.notice.usePane);
  return stale.length > 0 && !isNotTaken ? ['the notice of the last Send is still there'] : [];
};
