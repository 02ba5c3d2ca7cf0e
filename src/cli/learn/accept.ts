import { parseDomain } from '../../detector/address/domain.ts';
import type { Correspondent } from '../inputs/correspondents-schema.ts';

/** Why a host is not accepted. */
export type LeftOut =
  /** Mail cannot go there: no such domain can exist. */
  | 'impossible'
  /** A domain that is much more used, or that the policy names, was probably meant. */
  | 'near'
  /** Fewer messages, people or weeks than a habit has. */
  | 'rare'
  /** Nobody from there wrote to the organisation. */
  | 'silent';

export interface Judged extends Correspondent {
  /** Undefined for an accepted host. */
  readonly leftOut: LeftOut | undefined;
  /** The domain that was probably meant; only for `near`, and where an impossible domain can be mended. */
  readonly meant: string | undefined;
}

/** What a host needs besides an answer from there. A slip is seldom repeated, and hardly by two people. */
export const least = { messages: 5, people: 2, weeks: 2 } as const;

/** Judges the hosts that mail went to. */
export function judged(
  hosts: readonly Correspondent[],
  meantBy: (one: Correspondent) => string | undefined,
): Judged[] {
  return hosts.map((one) => {
    const meant = meantBy(one);
    return { ...one, meant, leftOut: reasonAgainst(one, meant) };
  });
}

function reasonAgainst(one: Correspondent, meant: string | undefined): LeftOut | undefined {
  if (!isPossible(one.host)) return 'impossible';
  if (meant !== undefined) return 'near';
  const isHabit = one.messages >= least.messages && one.people >= least.people && one.weeks >= least.weeks;
  if (!isHabit) return 'rare';
  return one.received > 0 ? undefined : 'silent';
}

function isPossible(host: string): boolean {
  const domain = parseDomain(host);
  return domain.kind === 'name' && domain.label !== '' && domain.tldExists && domain.ascii === host;
}

/**
 * Past misdirected mail: hosts in whose place another domain was probably meant, and from which nobody ever
 * wrote.
 */
export function isMisdirected({ meant, received }: Judged): boolean {
  return meant !== undefined && received === 0;
}
