import type { DomainName } from '../../detector/address/domain.ts';
import { nearSuffixes } from './near-suffixes.ts';

/** Endings that anybody may register below, where a whole name run together becomes a label: `usafmil.com`. */
const openSuffixes = { protected: ['com', 'net', 'org'], listed: ['com'] } as const;

/**
 * Domains that `name` may be mistyped as, without asking whether they are doubtful: its name under every ending one slip away, and its
 * doppelgangers, where dots are missing or hyphens (Godai Group, Doppelganger Domains, 2011). Names that cannot be registered are left out: mail
 * to them arrives nowhere. Of a name that is only listed, fewer, since one list has hundreds and Exchange has limits.
 */
export function candidates({ ascii, suffix }: DomainName, kind: keyof typeof openSuffixes): string[] {
  if (suffix === ascii) return [];
  const stem = ascii.slice(0, -suffix.length - 1);
  const found = new Set<string>();
  for (const near of nearSuffixes(suffix)) found.add(`${stem}.${near}`);
  for (const merged of withoutDots(stem)) found.add(`${merged}.${suffix}`);
  for (const label of withoutDots(ascii))
    for (const open of openSuffixes[kind]) found.add(`${label}.${open}`);
  found.delete(ascii);
  return [...found];
}

/** `us.af` as `usaf` and `us-af`; a text without dots has none. */
function withoutDots(text: string): string[] {
  return text.includes('.') ? [text.replace(/\./g, ''), text.replace(/\./g, '-')] : [];
}
