import type { DomainName } from '../address/domain.ts';
import type { Factor } from '../finding.ts';
import { isMailProvider, isUnmistakable } from '../targets/mail-provider.ts';
import type { RuleInput, Evidence } from '../rule.ts';
import type { Entry } from '../targets/entry.ts';

/** Names of services that other names do not end in. Many names end in `mail`, `live` and `free`. */
const distinctive = /^(?:aol|gmx|msn|.{5,})$/;

/**
 * Finds an `@` typed too early, which puts the end of the local part before a mail provider's name:
 * `kim@1967gmail.com` for `kim1967@gmail.com`.
 */
export function earlyAt({ name, parsed, indexes, repaired }: RuleInput): Evidence[] {
  if (!name || name.label === '') return [];
  const found: Evidence[] = [];
  for (let cut = 1; cut <= name.label.length - 3; cut++)
    for (const index of indexes) {
      const entry = index.byHost.get(`${name.label.slice(cut)}.${name.suffix}`);
      const factor = entry && weight(name.label.slice(0, cut), entry);
      if (factor) found.push(moved(name, cut, entry, factor, parsed.local + (repaired ? '.' : '')));
    }
  return found;
}

function weight(before: string, { stem, target }: Entry): Factor | undefined {
  if (!isMailProvider(target.name) || !distinctive.test(stem)) return undefined;
  if (/^\d[\d_-]*$/.test(before)) return { name: 'digits before the name', value: 0.9 };
  const isLetters = before.length >= 2 && before !== 'my' && isUnmistakable(stem);
  return isLetters ? { name: 'letters before the name', value: 0.6 } : undefined;
}

function moved(
  { subdomain, label }: DomainName,
  cut: number,
  entry: Entry,
  factor: Factor,
  local: string,
): Evidence {
  const before = [...(subdomain === '' ? [] : [subdomain]), label.slice(0, cut)].join('.');
  return {
    domain: entry.host,
    entry,
    address: `${local}${before}@${entry.host}`,
    certain: false,
    factors: [factor],
  };
}
