import type { DomainName } from '../address/domain.ts';
import { oneEdit, type Edit } from '../similarity/edit.ts';
import { suffixEdit, isClosed } from '../similarity/likelihood.ts';
import type { Factor } from '../finding.ts';
import { isHearsay } from '../scoring/hearsay.ts';
import { isCountryDomain, isWorldwide } from '../targets/mail-provider.ts';
import type { RuleInput, Evidence, Rule } from '../rule.ts';
import { suffixFacts } from '../address/suffix-facts.ts';
import type { Entry } from '../targets/entry.ts';
import { stemsOfText, withPrefix, type Stem } from '../targets/stems.ts';

/**
 * Detects a known name with a suffix one edit away (`army.ml`, `us.af.il`, `example.con`, `example.co.uj`) or
 * without its suffix (`example`). A suspicious TLD alone is never enough: the name must be known.
 */
export const tldTypo: Rule = {
  kind: 'tld-typo',
  about: 'domain',
  judge: (input) => {
    const { name } = input;
    if (!name) return undefined;
    const evidence: Evidence[] = [];
    for (const find of [otherSuffix, noSuffix, straySuffix, brokenOff, twoSuffixes])
      find(name, input, evidence);
    const meant = withoutCountryDomains(evidence, input);
    return meant.length === 0 ? undefined : { evidence: meant, facts: suffixFacts(name) };
  },
};

/**
 * `yahoo.con` means `yahoo.com`, not a country domain of the service, unless the message supports the country
 * domain.
 */
function withoutCountryDomains(evidence: readonly Evidence[], { recipientContext }: RuleInput): Evidence[] {
  const mains = new Set(evidence.map(({ domain }) => domain).filter((domain) => domain.endsWith('.com')));
  const hasMainDomain = ({ stem, target }: Entry): boolean =>
    isCountryDomain(target.name) && mains.has(`${stem}.com`);
  return evidence.filter(
    ({ entry }) =>
      !entry || !hasMainDomain(entry) || recipientContext.contextEvidence(entry).strength !== 'none',
  );
}

/** The longest suffixes have five labels. */
const mostSuffixes = 4;

/**
 * Tries each possible suffix: in `example.co.lp`, `lp` or `co.lp` may be mistyped. In `lausd.k12.cs.us`,
 * where `cs.us` is not a suffix, `k12.cs.us` may be mistyped too.
 */
function otherSuffix(name: DomainName, input: RuleInput, found: Evidence[]): void {
  underNearSuffix(name.suffix, input.stems, input, found);
  let start = name.ascii.length - name.suffix.length;
  for (let more = 0; more < mostSuffixes && start > 1; more++) {
    start = name.ascii.lastIndexOf('.', start - 2) + 1;
    if (start === 0) return;
    underNearSuffix(name.ascii.slice(start), stemsOfText(name.ascii.slice(0, start - 1)), input, found);
  }
}

function underNearSuffix(suffix: string, stems: readonly Stem[], input: RuleInput, found: Evidence[]): void {
  for (const index of input.indexes)
    for (const { prefix, stem } of stems)
      for (const entry of index.byStem.get(stem) ?? []) {
        const near = index.nearSuffixes(suffix).get(entry.suffix);
        if (!near || isSibling(near, entry, input)) continue;
        const certain = isCertain(input, entry);
        const factors = [suffixEdit(near), suffixFactor(suffix, input, entry)];
        found.push({ domain: withPrefix(prefix, entry.host), entry, certain, factors });
      }
}

/**
 * Whether both domains may be real, where only the message knows the target: one owner may have the name below
 * both suffixes (`suse.se`, `suse.de`). Only a suffix that lost a letter (`.co` for `.com`) remains evidence: all
 * 8 such pairs in real messages were typos, but only one of the 2 others (`npm run bench -- traffic-pairs`).
 */
function isSibling({ kind }: Edit, entry: Entry, input: RuleInput): boolean {
  return input.name?.tldExists === true && kind !== 'omission' && isHearsay(entry, input);
}

/** A suffix that does not exist, or one edit from a closed suffix, is almost certainly a typo. */
function isCertain({ name }: RuleInput, { target }: Entry): boolean {
  return name?.tldExists === false || isClosed(target.name.suffix);
}

/** One owner often has the same name below two real suffixes, above all below those of two countries. */
function suffixFactor(suffix: string, input: RuleInput, entry: Entry): Factor {
  if (isCertain(input, entry)) return { name: 'ending', value: 1 };
  if (input.recipientContext.contextEvidence(entry).strength === 'direct')
    return { name: 'ending', value: 0.8 };
  if (suffix === input.name?.suffix && suffix.includes('.'))
    return { name: 'ending of a country', value: 0.3 };
  const alike = entry.suffix.length > 2 || suffix.length === 2;
  if (entry.target.guard === 'strict' && alike) return { name: 'ending', value: 0.95 };
  if (entry.suffix.length > 2) return { name: 'ending', value: 0.85 };
  const isDistinctive = entry.stem.length >= 6 && !isWorldwide(entry.target.name);
  return { name: 'ending of a country', value: isDistinctive ? 0.45 : 0.3 };
}

/**
 * Finds targets whose suffix was left out: `example` for `example.com`, and `tradoc.army` for
 * `tradoc.army.mil`. `.army` exists as a TLD, but that host is listed.
 */
function noSuffix(name: DomainName, input: RuleInput, found: Evidence[]): void {
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
function straySuffix(name: DomainName, { indexes }: RuleInput, found: Evidence[]): void {
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
function brokenOff(
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

/** Finds targets whose suffix was mistyped and then typed again: `example.con.com`. */
function twoSuffixes(
  { label, suffix, subdomain }: DomainName,
  { indexes }: RuleInput,
  found: Evidence[],
): void {
  const edit = subdomain === '' ? undefined : oneEdit(label, suffix);
  if (!edit) return;
  for (const { prefix, stem } of stemsOfText(subdomain))
    for (const index of indexes) {
      const entry = index.byHost.get(`${stem}.${suffix}`);
      const domain = entry && withPrefix(prefix, entry.host);
      if (domain) found.push({ domain, entry, certain: false, factors: [suffixEdit(edit)] });
    }
}
