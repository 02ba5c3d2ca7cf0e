import { recipientContextIn } from '../../detector/context/recipient-context.ts';
import { detectAmong } from '../../detector/detect.ts';
import type { KnownDomains } from '../../detector/targets/known-domains.ts';
import type { HostUse, MailboxMemory } from './mailbox-memory.ts';
import { nearHosts, type Likeness, type VisitNearHosts } from './near-hosts.ts';

/** A host is familiar once something was sent to it on so many different days. */
export const familiarFrom = 3;

/** A host that nothing was sent to for so many days is familiar no longer: it may have another owner. */
export const familiarFor = 730;

/**
 * Returns the hosts that the mailbox writes to often enough to be known and to be meant: used on three
 * different days, or kept once. A host that resembles a more used one, or one that the policy or a list names,
 * is not familiar: a mistyped address is used again, too, since every answer repeats it.
 *
 * @param own the hosts of the sender, of the mailbox and of From
 * @param today in days since 1970-01-01, UTC
 * @param among the hosts that are asked about; by default all
 */
export function familiarHosts(
  memory: MailboxMemory,
  own: readonly string[],
  knownDomains: KnownDomains,
  today: number,
  among?: readonly string[],
): string[] {
  const often = [...memory].filter(
    ([host, use]) => isOftenUsed(use, today) && (among === undefined || among.includes(host)),
  );
  if (often.length === 0) return [];
  const uses = new Map(memory);
  own.forEach((host) => uses.set(host, ownUse));
  const visitNear = nearHosts([...uses.keys()]);
  const familiar = often.filter(
    ([host, use]) => !isOvershadowed(host, use, uses, visitNear) && !isDoubted(host, knownDomains),
  );
  return familiar.map(([host]) => host);
}

function isOftenUsed({ days, last, kept }: HostUse, today: number): boolean {
  return (days >= familiarFrom || kept === true) && Math.abs(today - last) < familiarFor;
}

/**
 * Returns the other hosts that the mailbox wrote to: too seldom to be known, but they may be meant, and they may
 * have been mistyped.
 *
 * @param familiar what `familiarHosts` returned
 */
export function writtenHosts(memory: MailboxMemory, familiar: readonly string[], today: number): string[] {
  const known = new Set(familiar);
  const rest = [...memory].filter(
    ([host, { last }]) => !known.has(host) && Math.abs(today - last) < familiarFor,
  );
  return rest.map(([host]) => host);
}

const ownUse: HostUse = { days: Infinity, last: Infinity };

function isOvershadowed(
  host: string,
  use: HostUse,
  uses: ReadonlyMap<string, HostUse>,
  visitNear: VisitNearHosts,
): boolean {
  let found = false;
  visitNear(host, (meant, likeness) => {
    found = found || overshadows(uses.get(meant)?.days ?? 0, use, likeness);
  });
  return found;
}

/** No mistyped host was in use on as many different days in one mailbox. */
const longUse = 30;

/**
 * Whether a host is in the shadow of one that it resembles. Measured on really sent mail, of mailboxes that
 * used a mistyped host on three days or more: as a sibling, it was used at most a tenth as often as the right
 * one; as another typo, it was used up to 1.3 times as often, on at most 8 days.
 */
function overshadows(meant: number, { days, kept }: HostUse, likeness: Likeness): boolean {
  const isMuchLess = meant >= 5 * days;
  const isProven = kept === true || days >= longUse;
  if (likeness === 'typo') return isMuchLess || (!isProven && 2 * meant >= days);
  return isMuchLess && !isProven;
}

/**
 * Whether the detector doubts the host for itself, without any message: it resembles a domain that the policy
 * or a list names.
 */
function isDoubted(host: string, knownDomains: KnownDomains): boolean {
  const recipient = { field: 'to', address: `someone@${host}`, displayName: '' } as const;
  return detectAmong(recipient, knownDomains, nobody).some(({ strength }) => strength !== 'info');
}

const nobody = recipientContextIn({});
