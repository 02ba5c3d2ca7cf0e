import type { DomainName } from '../address/domain.ts';
import type { Factor } from '../finding.ts';
import type { Evidence, RuleInput } from '../rule.ts';
import { isHearsay } from '../scoring/hearsay.ts';
import { withPrefix } from '../targets/stems.ts';

/**
 * Finds targets whose suffix was left out: `example` for `example.com`, and `tradoc.army` for
 * `tradoc.army.mil`. `.army` exists as a TLD, but that host is listed.
 */
export function noSuffix(name: DomainName, input: RuleInput, found: Evidence[]): void {
  for (const index of input.indexes)
    for (const entry of index.byStem.get(name.ascii) ?? []) {
      if (name.tldExists && name.labels.length > 1 && isHearsay(entry, input)) continue;
      const certain = !name.tldExists || name.labels.length === 1 || entry.target.guard === 'strict';
      found.push({ domain: entry.host, entry, certain, factors: [{ name: 'ending left out', value: 0.9 }] });
    }
}

/**
 * Finds targets whose suffix was left unfinished (`example.c`) or typed on (`example.comcom`), if the result
 * does not exist.
 */
export function straySuffix(name: DomainName, { indexes }: RuleInput, found: Evidence[]): void {
  const { tldExists, label, suffix, subdomain } = name;
  if (tldExists || label === '') return;
  for (const index of indexes)
    for (const entry of index.byStem.get(label) ?? [])
      if (suffix.startsWith(entry.suffix) || entry.suffix.startsWith(suffix))
        found.push({ domain: withPrefix(subdomain, entry.host), entry, certain: true, factors: [strayEnd] });
}

const strayEnd: Factor = { name: 'unfinished or run on', value: 0.8 };

/** The fewest letters that identify a host of which the rest is missing. */
const fewestLetters = 4;

/**
 * Finds hosts that break off within a label (`lists.infr`, `baylibr`) or have something pasted behind them
 * (`vger.kernel.orgaa60fe12`), if what was typed does not exist.
 */
export function brokenOff(
  { ascii, labels, tldExists }: DomainName,
  { indexes }: RuleInput,
  found: Evidence[],
): void {
  if ((tldExists && labels.length > 1) || ascii.length < fewestLetters) return;
  for (const index of indexes) {
    const entries = index.startingWith(ascii);
    for (let end = fewestLetters; end < ascii.length; end++) {
      const entry = ascii.charAt(end) === '.' ? undefined : index.byHost.get(ascii.slice(0, end));
      if (entry) entries.push(entry);
    }
    for (const entry of entries)
      found.push({ domain: entry.host, entry, certain: true, factors: [strayEnd] });
  }
}
