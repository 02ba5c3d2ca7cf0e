import type { Finding, FindingKind, Provenance, Strength, Suggestion } from '../finding.ts';
import { isOnlyHearsay } from './hearsay.ts';

const weight: Readonly<Record<Strength, number>> = { strong: 2, medium: 1, info: 0 };

/**
 * Returns the findings best first, without those that only repeat what a better one suggests. Suggestions
 * from outside the known domains (a repaired spelling, even of a host below a listed domain; a domain from
 * the message) stay only where `isFine` accepts them.
 */
export function dedupeFindings(
  findings: readonly Finding[],
  isFine: (address: string) => boolean,
): Finding[] {
  const vouched: Finding[] = [];
  for (const finding of findings) {
    const isRepair = finding.kind === 'malformed';
    const suggestions = finding.suggestions.filter(
      (one) => (isListed(one) && !isRepair) || isFine(one.address),
    );
    const isEmptied = suggestions.length === 0 && finding.suggestions.length > 0;
    if (!isEmptied || standsAlone.has(finding.kind))
      vouched.push({ ...finding, suggestions, tie: finding.tie && suggestions.length > 1 });
  }
  const ordered = bestFirst(vouched);
  return ordered.filter((finding, i) => !repeats(finding, ordered.slice(0, i)));
}

/** Kinds of findings that hold whatever was meant, even without a suggestion. */
const standsAlone: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'malformed',
  'closed-registry',
  'unknown-tld',
  'name-shows-another-address',
]);

/**
 * Whether a finding has no other ground than domains that only the message knows. Where two of those are near
 * each other, each makes the other doubtful.
 */
export function isRumour(finding: Finding): boolean {
  return isOnlyHearsay(finding) && !standsAlone.has(finding.kind);
}

const unlisted: ReadonlySet<Provenance['source']> = new Set<Provenance['source']>([
  'repair',
  'other-recipients',
  'remembered',
]);

function isListed({ provenance }: Suggestion): boolean {
  return !unlisted.has(provenance.source);
}

/** Among equal findings the order of the rules decides. */
function bestFirst(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding, order) => ({ finding, order }))
    .sort(
      (a, b) =>
        weight[b.finding.strength] - weight[a.finding.strength] ||
        b.finding.score - a.finding.score ||
        a.order - b.order,
    )
    .map(({ finding }) => finding);
}

/**
 * Whether a finding adds nothing to a better one that has a suggestion: it has no suggestion, or the same
 * first one, or is a weaker guess beside a strong finding.
 */
function repeats(finding: Finding, better: readonly Finding[]): boolean {
  const first = finding.suggestions[0]?.address;
  return better.some(({ strength, suggestions }) => {
    const named = suggestions.map(({ address }) => address);
    if (named.length === 0) return false;
    return first === undefined || named.includes(first) || isGuessBeside(strength, finding);
  });
}

/** Findings about the person, which stay beside a strong finding about the domain. */
const ofThePerson: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'same-person',
  'personal-account',
  'name-shows-another-address',
]);

function isGuessBeside(better: Strength, { kind, strength }: Finding): boolean {
  return better === 'strong' && strength !== 'strong' && !ofThePerson.has(kind);
}
