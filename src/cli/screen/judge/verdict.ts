import { type Judging, ranks } from '../../../past-mail/judge.ts';
import type { Assessment } from '../../../review/review.ts';
import type { ShownSeverity } from '../screening-schema.ts';

/** The policy, and another one whose doubts are compared. */
export interface Policies {
  readonly first: Judging;
  readonly second: Judging | undefined;
}

export interface ScreenedResult {
  readonly rank: number;
  /** The kind of the worst finding, or `denied`; empty without a doubt. */
  readonly kind: string;
  /** Domains, best first. */
  readonly meant: readonly string[];
}

export function severityAt(rank: number): ShownSeverity {
  const severity = ranks[rank];
  if (severity === undefined || severity === 'none') throw new Error(`no severity has rank ${rank}`);
  return severity;
}

export function screenedResultOf(doubt: Assessment | undefined): ScreenedResult {
  if (doubt === undefined) return { rank: 0, kind: '', meant: [] };
  const suggested = doubt.findings.flatMap(({ suggestions }) => suggestions.map(({ domain }) => domain));
  const kind = doubt.denied === undefined ? (doubt.findings[0]?.kind ?? '') : 'denied';
  return { rank: ranks.indexOf(doubt.severity), kind, meant: [...new Set(suggested)] };
}
