import type { Factor, Provenance, Suggestion } from './finding.ts';
import type { Case, Evidence } from './rule.ts';
import type { Support } from './surroundings.ts';
import { priorOf } from './target.ts';

/** Evidence, weighed. */
export interface Ranked {
  /** Where it differs from what was typed is found out for the few that are shown. */
  readonly suggestion: Omit<Suggestion, 'differs'>;
  readonly factors: readonly Factor[];
  readonly score: number;
  /** What speaks for the target in this message. */
  readonly support: Support['strength'];
  /** How well the slip alone, with the target's origin, explains what was typed: what ties are measured by. */
  readonly nearness: number;
  /** Is the suggestion a target itself, and not a host below one? */
  readonly isListed: boolean;
}

/** The best evidence for each address, what the message speaks for first, then by score; none below `least`. */
export function rank(evidence: readonly Evidence[], recipient: Case, least: number): Ranked[] {
  const best = new Map<string, Ranked>();
  for (const one of evidence) {
    if (isNoSuggestion(one, recipient) || isOutvoted(one, recipient)) continue;
    const ranked = weigh(one, recipient);
    const known = best.get(ranked.suggestion.address);
    if (ranked.score >= (known?.score ?? least)) best.set(ranked.suggestion.address, ranked);
  }
  return [...best.values()].sort(inOrder);
}

/** What was typed is no suggestion, though the message itself may be where it is known from. */
function isNoSuggestion({ domain, address, entry }: Evidence, { name, mended, surroundings }: Case): boolean {
  if (entry && surroundings.isSelf(entry)) return true;
  return address === undefined && !mended && domain === name?.ascii;
}

/**
 * Of two domains that only this message knows, the one with more recipients is not held for a slip of the other; with as many
 * each may be, since nobody knows which was meant.
 */
function isOutvoted({ entry }: Evidence, { name, surroundings }: Case): boolean {
  const from = entry?.target.provenance;
  if (from?.source !== 'other-recipients' || name?.tldExists !== true) return false;
  return from.count < surroundings.othersAt(name.registrable) + 1;
}

/** A second suggestion whose nearness reaches this part of the first one's is as near. */
const asNear = 0.94;

/** Is the first no better than the second? */
export function isTie([first, second]: readonly Ranked[]): boolean {
  if (!first || !second) return false;
  return first.support === second.support && second.nearness >= first.nearness * asNear;
}

const supports: readonly Support['strength'][] = ['none', 'ending', 'direct'];

function inOrder(one: Ranked, other: Ranked): number {
  return (
    supports.indexOf(other.support) - supports.indexOf(one.support) ||
    other.score - one.score ||
    Number(other.isListed) - Number(one.isListed) ||
    one.suggestion.domain.length - other.suggestion.domain.length ||
    (one.suggestion.address < other.suggestion.address ? -1 : 1)
  );
}

const contextFactor = { direct: 1, ending: 0.8, none: 0.72 } as const;
const nobodysList = 0.5;

function weigh(evidence: Evidence, { parsed, directory, surroundings }: Case): Ranked {
  const { entry, domain, certain, address = `${parsed.local}@${domain}` } = evidence;
  const support: Support = entry ? surroundings.support(entry) : { strength: 'none' };
  const provenance: Provenance = support.provenance ?? entry?.target.provenance ?? { source: 'repair' };
  const prior = !entry ? nobodysList : support.strength === 'direct' ? 1 : priorOf(entry.target);
  const factors: Factor[] = [...evidence.factors, { name: 'target', value: prior }];
  if (!certain) factors.push({ name: 'context', value: contextFactor[support.strength] });
  if (provenance.source === 'list' && directory.isStale(provenance.date))
    factors.push({ name: 'age of the list', value: 0.7 });
  return {
    suggestion: { address, domain, provenance },
    factors,
    score: product(factors),
    support: support.strength,
    nearness: (evidence.factors[0]?.value ?? 1) * prior,
    isListed: entry?.host === domain,
  };
}

export function product(factors: readonly Factor[]): number {
  return factors.reduce((all, { value }) => all * value, 1);
}
