import type { Factor, Provenance, Suggestion } from '../finding.ts';
import { isClosed } from '../similarity/likelihood.ts';
import type { RuleInput, Evidence } from '../rule.ts';
import { isHearsay } from './hearsay.ts';
import { isBelow } from '../address/whole-labels.ts';
import { isAscii } from '../address/is-ascii.ts';
import type { ContextEvidence } from '../context/recipient-context.ts';
import { isMailProvider } from '../targets/mail-provider.ts';
import { priorOf, type Target } from '../targets/target.ts';
import { type Entry, shownHost } from '../targets/entry.ts';
import { meantLocal } from '../address/recipient.ts';
import { withoutWebLabels } from '../address/web-address.ts';

/** Evidence with its score. */
export interface Ranked {
  /** `differs` is computed only for the few suggestions that are shown. */
  readonly suggestion: Omit<Suggestion, 'differs'>;
  readonly factors: readonly Factor[];
  readonly score: number;
  /** How strongly this message supports the target. */
  readonly support: ContextEvidence['strength'];
  /** How well the typo alone, with the target's prior, explains what was typed. Ties are decided by it. */
  readonly nearness: number;
  /** Whether the target is known only from the other recipients, whom a stranger may have added. */
  readonly hearsay: boolean;
  /** Whether the target's name has at most two letters and is not below a closed suffix. */
  readonly isShort: boolean;
  /** Whether the suggestion is a target itself, not a host below one. */
  readonly isListed: boolean;
}

/**
 * Returns the best evidence for each address with a score of at least `least`: hearsay last, then by the
 * message's support, then by score. The number of recipients at a domain that only the message knows has no
 * weight: whoever adds the addresses chooses their number.
 */
export function rank(evidence: readonly Evidence[], input: RuleInput, least: number): Ranked[] {
  const best = new Map<string, Ranked>();
  for (const one of evidence) {
    if (isNoSuggestion(one, input)) continue;
    const ranked = weigh(one, input);
    if (ranked.hearsay && (isVouchedFor(input, one) || isForeign(input, one))) continue;
    const known = best.get(ranked.suggestion.address);
    if (ranked.score >= (known?.score ?? least)) best.set(ranked.suggestion.address, ranked);
  }
  return [...best.values()].sort(inOrder);
}

/** What was typed is not a suggestion, even if the domain is a target because of this very recipient. */
function isNoSuggestion(
  { domain, address, entry }: Evidence,
  { name, repaired, recipientContext }: RuleInput,
): boolean {
  if (entry && recipientContext.isSelf(entry)) return true;
  return address === undefined && !repaired && domain === name?.ascii;
}

/**
 * Hearsay is no evidence against the sender's own or remembered domains, nor against a domain below a closed
 * suffix unless it is below the same suffix.
 */
function isVouchedFor({ name, recipientContext }: RuleInput, { domain }: Evidence): boolean {
  if (!name) return false;
  return (
    recipientContext.isFamiliar(name.registrable) || (isClosed(name.suffix) && !isBelow(domain, name.suffix))
  );
}

/** A stranger's domain with a non-ASCII letter must not make the ASCII one doubtful. */
function isForeign({ name }: RuleInput, { entry }: Evidence): boolean {
  return entry !== undefined && !isAscii(shownHost(entry)) && name !== undefined && isAscii(name.unicode);
}

/** A second suggestion counts as equally near from this fraction of the first one's nearness. */
const asNear = 0.94;

/**
 * Whether the first is no better than the second, or than the best hearsay. Hearsay does not compete with a
 * score of at least `sure`.
 */
export function isTie(ranked: readonly Ranked[], sure: number): boolean {
  const [first, second] = ranked;
  if (!first || !second) return false;
  if (first.support === second.support && isAsNear(second, first)) return true;
  const rumoured = first.hearsay || first.score >= sure ? undefined : ranked.find(({ hearsay }) => hearsay);
  return rumoured !== undefined && isAsNear(rumoured, first);
}

function isAsNear(one: Ranked, other: Ranked): boolean {
  return one.nearness >= other.nearness * asNear;
}

const supports: readonly ContextEvidence['strength'][] = ['none', 'suffix', 'direct'];

function inOrder(one: Ranked, other: Ranked): number {
  return (
    Number(one.hearsay) - Number(other.hearsay) ||
    supports.indexOf(other.support) - supports.indexOf(one.support) ||
    other.score - one.score ||
    Number(other.isListed) - Number(one.isListed) ||
    one.suggestion.domain.length - other.suggestion.domain.length ||
    (one.suggestion.address < other.suggestion.address ? -1 : 1)
  );
}

const contextFactor = { direct: 1, suffix: 0.8, none: 0.72 } as const;
const nobodysList = 0.5;

/** A provider of mailboxes that the policy trusts is no partner: it is suggested because many people use it. */
function provenanceOf(entry: Entry | undefined): Provenance {
  if (!entry) return { source: 'repair' };
  const { name, provenance } = entry.target;
  return provenance.source === 'trusted' && isMailProvider(name) ? { source: 'mail-provider' } : provenance;
}

function weigh(evidence: Evidence, input: RuleInput): Ranked {
  const { parsed, knownDomains, recipientContext, indexes } = input;
  const { entry, certain } = evidence;
  const isHost = indexes.some(({ byHost }) => byHost.has(evidence.domain));
  const domain = isHost ? evidence.domain : withoutWebLabels(evidence.domain);
  const { address = `${meantLocal(parsed.local).trim()}@${domain}` } = evidence;
  const support: ContextEvidence = entry ? recipientContext.contextEvidence(entry) : { strength: 'none' };
  const provenance = support.provenance ?? provenanceOf(entry);
  const prior = !entry ? nobodysList : support.strength === 'direct' ? 1 : priorOf(entry.target);
  const factors: Factor[] = [...evidence.factors, { name: 'target', value: prior }];
  if (!certain) factors.push({ name: 'context', value: contextFactor[support.strength] });
  if (provenance.source === 'list' && knownDomains.isStale(provenance.date))
    factors.push({ name: 'age of the list', value: 0.7 });
  const hearsay = evidence.hearsay === true || (entry !== undefined && isHearsay(entry, input));
  return {
    suggestion: { address, domain, provenance, ...(hearsay && { hearsay }) },
    hearsay,
    factors,
    score: product(factors),
    support: support.strength,
    nearness: (evidence.factors[0]?.value ?? 1) * prior,
    isShort: entry !== undefined && hasShortName(entry.target),
    isListed: entry?.host === domain,
  };
}

function hasShortName({ name: { label, suffix } }: Target): boolean {
  return label.length <= 2 && !isClosed(suffix);
}

export function product(factors: readonly Factor[]): number {
  return factors.reduce((all, { value }) => all * value, 1);
}
