import type { Finding, Strength, Suggestion } from './finding.ts';

const weight: Readonly<Record<Strength, number>> = { strong: 2, medium: 1, info: 0 };

/**
 * Findings best first, without those that only repeat what a better one suggests, and without suggestions of nobody's list
 * that `isFine` does not vouch for.
 */
export function withoutRepetition(
  findings: readonly Finding[],
  isFine: (address: string) => boolean,
): Finding[] {
  if (findings.length === 0) return [];
  const known = findings.filter(({ suggestions }) => suggestions.some((one) => !isRepair(one)));
  const vouched = findings.map((finding) => vouchedFor(finding, known, isFine));
  const ordered = bestFirst(vouched);
  return ordered.filter((finding, i) => !repeats(finding, ordered.slice(0, i)));
}

function isRepair({ provenance }: Suggestion): boolean {
  return provenance.source === 'repair';
}

/** Where a listed domain was found, a finding that only mends the spelling suggests that domain instead. */
function vouchedFor(
  finding: Finding,
  known: readonly Finding[],
  isFine: (address: string) => boolean,
): Finding {
  if (!finding.suggestions.some(isRepair)) return finding;
  const better = known.find(({ kind }) => kind !== finding.kind);
  if (better) return { ...finding, suggestions: better.suggestions, tie: better.tie };
  const suggestions = finding.suggestions.filter((one) => !isRepair(one) || isFine(one.address));
  return { ...finding, suggestions, tie: finding.tie && suggestions.length > 1 };
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

/** A finding without a suggestion says nothing new beside one that has one; nor does one with the same first suggestion. */
function repeats(finding: Finding, better: readonly Finding[]): boolean {
  const first = finding.suggestions[0]?.address;
  return better.some(({ suggestions }) => {
    const named = suggestions.map(({ address }) => address);
    return named.length > 0 && (first === undefined || named.includes(first));
  });
}
