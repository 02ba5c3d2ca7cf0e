import { differences } from './differences.ts';
import type { Factor, Finding, FindingKind, Provenance, Strength, Suggestion } from './finding.ts';
import type { Case, Evidence, Rule, Verdict } from './rule.ts';
import { priorOf } from './target.ts';

/** What the score must reach. Set by measuring (`npm run bench`), see docs/detector.md. */
const needed: Readonly<Record<Strength, number>> = { strong: 0.8, medium: 0.45, info: 0.25 };
/** A second suggestion that reaches this part of the first one's score is as near. */
const asNear = 0.94;
const mostSuggestions = 3;
const strengths: readonly Strength[] = ['info', 'medium', 'strong'];

/** The finding of one rule, or nothing where its score is too low. */
export function conclude({ kind }: Rule, verdict: Verdict, recipient: Case): Finding | undefined {
  const ranked = rank(verdict, recipient);
  const best = ranked[0];
  const strength = stronger(best && strengthOf(best), verdict.alone?.strength);
  if (strength === undefined) return undefined;
  const factors = best?.factors ?? verdict.alone?.factors ?? [];
  return {
    kind,
    strength: capped(strength, verdict.atMost),
    score: product(factors),
    factors,
    typed: recipient.name?.unicode ?? recipient.parsed.domainText.toLowerCase(),
    suggestions: ranked.slice(0, mostSuggestions).map((one) => one.suggestion),
    tie: isTie(kind, ranked),
    facts: verdict.facts ?? {},
  };
}

interface Ranked {
  readonly suggestion: Suggestion;
  readonly factors: readonly Factor[];
  readonly score: number;
}

function rank({ evidence }: Verdict, recipient: Case): Ranked[] {
  const best = new Map<string, Ranked>();
  for (const one of evidence) {
    const weighed = weigh(one, recipient);
    if (weighed.score < (best.get(weighed.suggestion.address)?.score ?? needed.info)) continue;
    best.set(weighed.suggestion.address, weighed);
  }
  const byScore = (a: Ranked, b: Ranked): number =>
    b.score - a.score ||
    a.suggestion.domain.length - b.suggestion.domain.length ||
    (a.suggestion.address < b.suggestion.address ? -1 : 1);
  return [...best.values()].sort(byScore);
}

function weigh(evidence: Evidence, { parsed, name, directory, surroundings }: Case): Ranked {
  const { entry, domain, address = `${parsed.local}@${domain}` } = evidence;
  const support = entry ? surroundings.support(entry) : { strength: 'none' as const };
  const provenance: Provenance = support.provenance ?? entry?.target.provenance ?? { source: 'repair' };
  const factors: Factor[] = [...evidence.factors];
  if (entry)
    factors.push({ name: 'target', value: support.strength === 'direct' ? 1 : priorOf(entry.target) });
  if (!evidence.certain) factors.push({ name: 'context', value: contextFactor[support.strength] });
  if (provenance.source === 'list' && directory.isStale(provenance.date))
    factors.push({ name: 'age of the list', value: 0.7 });
  const typed = name?.unicode ?? parsed.domainText.toLowerCase();
  const suggestion = { address, domain, provenance, differs: differences(typed, domain) };
  return { suggestion, factors, score: product(factors) };
}

const contextFactor = { direct: 1, ending: 0.8, none: 0.72 } as const;

function strengthOf({ score }: Ranked): Strength {
  return score >= needed.strong ? 'strong' : score >= needed.medium ? 'medium' : 'info';
}

function stronger(one: Strength | undefined, other: Strength | undefined): Strength | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return strengths.indexOf(one) > strengths.indexOf(other) ? one : other;
}

function capped(strength: Strength, atMost: Strength = 'strong'): Strength {
  return strengths[Math.min(strengths.indexOf(strength), strengths.indexOf(atMost))] ?? strength;
}

function isTie(kind: FindingKind, ranked: readonly Ranked[]): boolean {
  const [first, second] = ranked;
  if (!first || !second || kind === 'unknown-tld') return second !== undefined;
  return second.score >= first.score * asNear;
}

function product(factors: readonly Factor[]): number {
  return factors.reduce((all, { value }) => all * value, 1);
}
