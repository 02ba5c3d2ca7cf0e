import { differences } from '../similarity/differences.ts';
import type { Finding, Strength } from '../finding.ts';
import { withListedHosts } from './listed-hosts.ts';
import { isMisread } from '../address/recipient.ts';
import { isTie, product, rank, type Ranked } from './rank.ts';
import type { RuleInput, Rule, RuleResult } from '../rule.ts';

/** The least score for each strength, set by measurement (`npm run bench`, docs/contributors/detector.md). */
const needed: Readonly<Record<Strength, number>> = { strong: 0.8, medium: 0.45, info: 0.25 };
const strengths: readonly Strength[] = ['info', 'medium', 'strong'];
const mostSuggestions = 3;

/** Returns the finding of one rule; undefined where its score is too low. */
export function conclude({ kind }: Rule, result: RuleResult, input: RuleInput): Finding | undefined {
  const ranked = rank(withListedHosts(result.evidence, input), input, needed.info);
  const best = weightiest(ranked);
  const strength = stronger(best && strengthOf(best), result.alone?.strength);
  if (strength === undefined) return undefined;
  if (result.isImpostor && (!best || strength === 'info')) return undefined;
  const typed = kind === 'malformed' && isMisread(input.recipient, input.parsed) ? '' : typedText(input);
  const factors = best?.factors ?? result.alone?.factors ?? [];
  return {
    kind,
    strength: result.isImpostor ? 'strong' : capped(strength, result.atMost),
    score: product(factors),
    factors,
    typed,
    suggestions: ranked.slice(0, mostSuggestions).map(({ suggestion }) => ({
      ...suggestion,
      differs: differences(typed, suggestion.domain),
    })),
    tie: isTie(ranked, needed.strong),
    facts: result.facts ?? {},
  };
}

/** The domain as typed, without a final dot, even where the rules judged its repaired form. */
function typedText({ name, repaired, parsed }: RuleInput): string {
  return name && !repaired ? name.unicode : parsed.domainText.toLowerCase().replace(/\.$/, '');
}

/** Returns the first, unless the best hearsay, which is sorted after it, is stronger. */
function weightiest(ranked: readonly Ranked[]): Ranked | undefined {
  const [first] = ranked;
  const rumoured = ranked.find(({ hearsay }) => hearsay);
  if (!first || !rumoured) return first;
  return strengths.indexOf(strengthOf(rumoured)) > strengths.indexOf(strengthOf(first)) ? rumoured : first;
}

/**
 * Hearsay never makes a finding strong, because a stranger may have written it; nor does a name of two
 * letters, which has hundreds of real neighbours.
 */
function strengthOf({ score, hearsay, isShort }: Ranked): Strength {
  const strength = score >= needed.strong ? 'strong' : score >= needed.medium ? 'medium' : 'info';
  return capped(strength, hearsay || isShort ? 'medium' : 'strong');
}

function stronger(one: Strength | undefined, other: Strength | undefined): Strength | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return strengths.indexOf(one) > strengths.indexOf(other) ? one : other;
}

function capped(strength: Strength, atMost: Strength = 'strong'): Strength {
  return strengths[Math.min(strengths.indexOf(strength), strengths.indexOf(atMost))] ?? strength;
}
