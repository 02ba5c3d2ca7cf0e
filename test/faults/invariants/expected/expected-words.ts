import type { CallCause } from '../../rows/cause.ts';
import type { Circumstances, ExpectedWords, Expectation } from './expectation.ts';
import { ofCalls, ofEveryCall, type CallExpectation } from './of-calls.ts';
import { ofMembers } from './of-members.ts';
import { ofMoment } from './of-moments.ts';
import { nothing } from './word-sets.ts';

const isOf =
  ({ fault, phase }: Pick<CallCause, 'fault' | 'phase'>) =>
  ({ fault: fits, nth, phase: at = 'send' }: CallExpectation): boolean => {
    const isNth =
      fault.only === undefined ? nth === undefined : nth === 'any' || nth?.includes(fault.only) === true;
    return isNth && (at === 'any' || at === phase) && fits(fault);
  };

const expectationsFor = ({ cause }: Circumstances): readonly Expectation[] => {
  if (cause.kind === 'call') return ofCalls[cause.call]?.filter(isOf(cause)) ?? [];
  if (cause.kind === 'every call') return ofEveryCall.filter(isOf({ ...cause, phase: 'send' }));
  return cause.kind === 'member' ? (ofMembers[cause.member] ?? []) : ofMoment(cause);
};

/** Returns what the sender reads about the fault in these circumstances. */
export const expectedWords = (circumstances: Circumstances): ExpectedWords => {
  const { edition, policy, client } = circumstances;
  const found = expectationsFor(circumstances).find(
    (one) =>
      (one.edition ?? edition) === edition &&
      (one.policy ?? policy) === policy &&
      (one.clients?.(client) ?? true),
  );
  return found?.words ?? [nothing];
};
