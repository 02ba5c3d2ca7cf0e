import type { DomainName } from '../../detector/address/domain.ts';
import { nearSuffixes } from './near-suffixes.ts';

/**
 * TLDs below which anybody may register a name. A whole name without its dots can be a label there:
 * `usafmil.com`.
 */
const openSuffixes = { protected: ['com', 'net', 'org'], listed: ['com'] } as const;

/**
 * Returns domains that a name may be mistyped as, whether they are doubtful or not: the name with every
 * suffix that is one typo away, and its doppelgangers, in which dots are missing or replaced by hyphens
 * (Godai Group, Doppelganger Domains, 2011). Leaves out names that cannot be registered, since mail to them
 * arrives nowhere. Returns fewer for a name that is only listed in a pack, because one list has hundreds and
 * Exchange has limits.
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

/** Returns `usaf` and `us-af` for `us.af`; nothing for a text without dots. */
function withoutDots(text: string): string[] {
  return text.includes('.') ? [text.replace(/\./g, ''), text.replace(/\./g, '-')] : [];
}
