import { domainTextOf } from '../../detector/context/host-name.ts';
import type { Suggestion } from '../../detector/finding.ts';
import { isRumoured } from './pairs.ts';
import type { Doubt, Review } from '../review.ts';

/**
 * Returns the ids of the doubts without a choice that the choices about others made moot: nothing but domains
 * of other recipients speaks against the address, and no recipient is left at any of them.
 */
export function mootIn({
  doubts,
  choices,
  applied = [],
}: Pick<Review, 'doubts' | 'choices' | 'applied'>): ReadonlySet<string> {
  if (Object.keys(choices).length === 0) return new Set();
  // The findings know what is in the message.
  const leaving = leavingIn(
    doubts.filter(({ id }) => !applied.includes(id)),
    choices,
  );
  const isDeserted = ({ domain, provenance }: Suggestion) =>
    provenance.source === 'other-recipients' && provenance.count > 0 && leaving(domain) >= provenance.count;
  const isMoot = (doubt: Doubt) =>
    !choices[doubt.id] &&
    isRumoured(doubt) &&
    doubt.findings.every(({ suggestions }) => suggestions.every(isDeserted));
  return new Set(doubts.filter(isMoot).map(({ id }) => id));
}

/**
 * Returns a function that tells how many more recipients leave a domain by the choices than come to it. The
 * detector counts recipients by registrable domain, so hosts above and below the domain count, too; of other
 * hosts only the detector knows whether they are below the same one.
 */
function leavingIn(doubts: readonly Doubt[], choices: Review['choices']): (domain: string) => number {
  const at = new Map<string, number>();
  const below = new Map<string, number>();
  const move = (address: string, count: number) => {
    const host = domainTextOf(address);
    at.set(host, (at.get(host) ?? 0) + count);
    const above = upwards(host).slice(1);
    above.forEach((domain) => below.set(domain, (below.get(domain) ?? 0) + count));
  };
  doubts.forEach(({ id, recipient }) => {
    const choice = choices[id];
    if (!choice || choice.type === 'keep') return;
    move(recipient.address, 1);
    if (choice.type !== 'remove') move(choice.address, -1);
  });
  return (domain) => upwards(domain).reduce((sum, each) => sum + (at.get(each) ?? 0), below.get(domain) ?? 0);
}

/** A domain and all domains above it. */
function upwards(domain: string): string[] {
  return domain.split('.').map((_, at, labels) => labels.slice(at).join('.'));
}
