import { isBelow } from '../address/whole-labels.ts';
import { oneEdit } from '../similarity/edit.ts';
import type { RuleInput, Evidence } from '../rule.ts';
import type { Entry } from '../targets/entry.ts';

/**
 * Adds listed hosts where a second typo is in the host before the repaired domain: correcting the suffix of
 * `rtadoc.army.mill` gives `rtadoc.army.mil`, which is in no list, but `tradoc.army.mil` is.
 */
export function withListedHosts(evidence: readonly Evidence[], input: RuleInput): Evidence[] {
  const all: Evidence[] = [];
  for (const one of evidence) {
    all.push(one);
    if (one.entry && one.domain.length > one.entry.host.length) addListed(one, one.entry, input, all);
  }
  return all;
}

function addListed(
  repaired: Evidence,
  { host, suffix, target }: Entry,
  { indexes }: RuleInput,
  all: Evidence[],
): void {
  const { domain, factors } = repaired;
  const stem = domain.slice(0, -suffix.length - 1);
  if (!isBelow(domain, host) || indexes.some((index) => index.byHost.has(domain))) return;
  for (const index of indexes)
    index.near(stem, suffix, (entry) => {
      const isSameOwner = entry.target.name.registrable === target.name.registrable;
      if (!isSameOwner || !oneEdit(stem, entry.stem)) return;
      const letters = Math.max(entry.host.length, domain.length) - host.length - 1;
      all.push({ ...repaired, domain: entry.host, entry, factors: [...factors, typoInHost(letters)] });
    });
}

/** A short host as it was typed is about as likely to exist. */
function typoInHost(letters: number): { name: string; value: number } {
  return { name: 'a slip in the host', value: letters >= 5 ? 1 : 0.97 };
}
