import type { Finding, Strength } from '../../detector/finding.ts';
import type { Severity } from '../../policy/policy.ts';
import type { Doubt } from '../review.ts';

const severityRank: Readonly<Record<Severity, number>> = { block: 3, confirm: 2, notice: 1, ignore: 0 };
const strengthRank: Readonly<Record<Strength, number>> = { strong: 3, medium: 2, info: 1 };

/** A finding with the severity that the policy gives it. */
export interface Judged {
  readonly finding: Finding;
  readonly severity: Severity;
}

/** Returns the worse of two severities. */
export function worse(one: Severity, other: Severity): Severity {
  return severityRank[other] > severityRank[one] ? other : one;
}

/** Sorts by severity, then strength, then score. Equal findings keep the detector's order. */
export function worstFindingsFirst(judged: readonly Judged[]): Judged[] {
  return sorted(judged, ({ finding, severity }) => [severityRank[severity], ...rank(finding)]);
}

/**
 * Sorts by severity (a denied address first), then by the worst finding. Equal doubts keep their reading
 * order.
 */
export function worstDoubtsFirst(doubts: readonly Doubt[]): Doubt[] {
  return sorted(doubts, ({ severity, denied, findings }) => [
    severityRank[severity],
    denied ? 1 : 0,
    ...rank(findings[0]),
  ]);
}

function rank(finding: Finding | undefined): number[] {
  return finding ? [strengthRank[finding.strength], finding.score] : [0, 0];
}

/** Highest rank first, then by position: before ES2019 `sort` need not be stable. */
function sorted<T>(items: readonly T[], rankOf: (item: T) => number[]): T[] {
  return items
    .map((item, position) => ({ item, position, ranks: rankOf(item) }))
    .sort((a, b) => firstDifference(a.ranks, b.ranks) || a.position - b.position)
    .map(({ item }) => item);
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const differences = a.map((rank, index) => (b[index] ?? 0) - rank);
  return differences.find((difference) => difference !== 0) ?? 0;
}
