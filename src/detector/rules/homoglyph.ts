import { isAscii } from '../address/is-ascii.ts';
import type { DomainName } from '../address/domain.ts';
import type { Factor, FindingFacts } from '../finding.ts';
import { isClosedTarget } from '../similarity/likelihood.ts';
import type { RuleInput, Evidence, Rule, RuleResult } from '../rule.ts';
import { lookalike, spelledOut } from '../similarity/skeleton.ts';
import { shownHost, type Entry } from '../targets/target-index.ts';
import { joined } from '../targets/stems.ts';

/**
 * A name that looks like one of the directory: foreign letters (Cyrillic `а`), accents there or missing (`bucher.de` for `bücher.de`, `mueller.de`
 * for `müller.de`), `rn` for `m`, `0` for `o`.
 */
export const homoglyph: Rule = {
  kind: 'homoglyph',
  about: 'domain',
  judge: (input) => {
    const { name, indexes } = input;
    if (!name) return undefined;
    const evidence: Evidence[] = [];
    for (const index of indexes)
      for (const { before, text } of views(name))
        for (const entry of index.lookingLike(text)) {
          const domain = joined(before, entry.host);
          if (domain !== name.ascii) evidence.push({ domain, entry, ...weight(text, entry) });
        }
    return evidence.length === 0 ? undefined : { evidence, facts: foreignLetter(name.unicode) };
  },
};

/**
 * Of a name below a trusted domain: the listed host there that it looks like (`pentag0n.af.mil`). It never reaches a stranger, but was never meant.
 */
export function imitatedHost({ name, indexes }: RuleInput): RuleResult | undefined {
  if (!name || name.subdomain === '') return undefined;
  const evidence: Evidence[] = [];
  for (const index of indexes) {
    const itself = index.byHost.get(name.ascii);
    if (itself && isListedHost(itself, name)) return undefined;
    for (const entry of index.lookingLike(name.unicode))
      if (isListedHost(entry, name))
        evidence.push({ domain: entry.host, entry, ...weight(name.unicode, entry), certain: true });
  }
  return evidence.length === 0 ? undefined : { evidence, facts: foreignLetter(name.unicode), atMost: 'info' };
}

function isListedHost({ host, target: { name, provenance } }: Entry, typed: DomainName): boolean {
  return (
    host === name.ascii &&
    name.subdomain !== '' &&
    name.registrable === typed.registrable &&
    provenance.source !== 'other-recipients'
  );
}

interface View {
  readonly before: string;
  readonly text: string;
}

/** Only so many labels, counted from the right, can look like a target. */
const mostLabels = 6;

/**
 * The whole name, and what ends it, as they are seen, also with their letters spelled out. Where a suffix ends is not asked: a foreign letter may
 * stand in it (`fabrikam.cо.jp`).
 */
function views({ unicode, labels }: DomainName): View[] {
  const all: View[] = [{ before: '', text: unicode }];
  const shown = unicode.split('.');
  for (let at = Math.max(1, shown.length - mostLabels); at < shown.length - 1; at++)
    all.push({ before: labels.slice(0, at).join('.'), text: shown.slice(at).join('.') });
  if (isAscii(unicode)) return all;
  return all.concat(all.map(({ before, text }) => ({ before, text: spelledOut(text) })).filter(isNew(all)));
}

function isNew(views: readonly View[]): (view: View) => boolean {
  return ({ text }) => views.every((view) => view.text !== text);
}

/** A foreign letter is no slip of the hand; an ASCII look-alike in a short name may well be another name. */
function weight(text: string, entry: Entry): { factors: Factor[]; certain: boolean } {
  const { target, suffix } = entry;
  if (!isAscii(text)) return { factors: [{ name: 'foreign letter', value: 0.98 }], certain: true };
  const letters = shownHost(entry).length - suffix.length - 1;
  const value = isClosedTarget(target) ? 0.95 : letters >= 5 ? 0.9 : letters === 4 ? 0.7 : 0.55;
  return { factors: [{ name: 'look-alike', value }], certain: target.guard === 'strict' };
}

function foreignLetter(unicode: string): FindingFacts {
  for (const letter of unicode) {
    const known = letter < '\u0080' ? undefined : lookalike(letter);
    if (known) return { lookalikeLetter: { letter, ...known } };
  }
  return {};
}
