import type { Directory } from '../../detector/directory.ts';
import type { Policy } from '../../policy/policy.ts';
import { doubtAbout } from '../../review/doubt-about.ts';
import type { Doubt } from '../../review/review.ts';
import { directoryFor } from '../directory-for.ts';
import type { ShownSeverity } from './screening-schema.ts';

/** The order of severities; 0 is no doubt at all. From 2 on, Send stops. */
export const ranks = ['none', 'notice', 'confirm', 'block'] as const;

/** The lowest rank that stops a message at Send. */
export const stops = 2;

export interface Verdict {
  readonly rank: number;
  /** Of the worst finding, or `denied`; empty without a doubt. */
  readonly kind: string;
  /** Domains, best first. */
  readonly meant: readonly string[];
}

export function severityAt(rank: number): ShownSeverity {
  const severity = ranks[rank];
  if (severity === undefined || severity === 'none') throw new Error(`no severity has rank ${rank}`);
  return severity;
}

/** The judge of a recipient's key (see `rows.ts`) in a message from somebody at a domain; '' where the sender is not known. */
export type Judge = (key: string, senderDomain: string) => Doubt | undefined;

export function judgeOf(policy: Policy): Judge {
  const directory: Directory = directoryFor(policy);
  return (key, senderDomain) => {
    const address = key.startsWith('@') ? `someone${key}` : key;
    const sender = senderDomain === '' ? '' : `someone@${senderDomain}`;
    return doubtAbout({ field: 'to', address, displayName: '' }, 'to:0', {
      sender,
      others: [],
      policy,
      directory,
    });
  };
}

export function verdictOf(doubt: Doubt | undefined): Verdict {
  if (doubt === undefined) return { rank: 0, kind: '', meant: [] };
  const suggested = doubt.findings.flatMap(({ suggestions }) => suggestions.map(({ domain }) => domain));
  const kind = doubt.denied === undefined ? (doubt.findings[0]?.kind ?? '') : 'denied';
  return { rank: ranks.indexOf(doubt.severity), kind, meant: [...new Set(suggested)] };
}
