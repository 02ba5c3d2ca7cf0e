import type { Finding, FindingKind, Provenance, Strength, Suggestion } from '../finding.ts';

const weight: Readonly<Record<Strength, number>> = { strong: 2, medium: 1, info: 0 };

/**
 * Findings best first, without those that only repeat what a better one suggests, and without suggestions that no list of ours
 * has (a mended spelling, also of a host below a listed domain; a domain from the message) and that `isFine` does not vouch for.
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

/** Kinds that are true whatever was meant. */
export const standsAlone: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'malformed',
  'closed-registry',
  'unknown-tld',
  'name-shows-another-address',
]);

const unlisted: ReadonlySet<Provenance['source']> = new Set<Provenance['source']>([
  'repair',
  'other-recipients',
  'remembered',
]);

function isListed({ provenance }: Suggestion): boolean {
  return !unlisted.has(provenance.source);
}

/** Stable: among equals the order of the rules decides. */
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
 * A finding without a suggestion says nothing new beside one that has one; nor does one with the same first suggestion; nor a
 * weaker guess beside one that is certain.
 */
function repeats(finding: Finding, better: readonly Finding[]): boolean {
  const first = finding.suggestions[0]?.address;
  return better.some(({ strength, suggestions }) => {
    const named = suggestions.map(({ address }) => address);
    if (named.length === 0) return false;
    return first === undefined || named.includes(first) || isGuessBeside(strength, finding);
  });
}

/** What the message says of the person is no guess about the domain. */
const ofThePerson: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'same-person',
  'personal-account',
  'name-shows-another-address',
]);

function isGuessBeside(better: Strength, { kind, strength }: Finding): boolean {
  return better === 'strong' && strength !== 'strong' && !ofThePerson.has(kind);
}
