import { isAscii } from '../address/is-ascii.ts';
import { parseDomain, type DomainName } from '../address/domain.ts';
import type { Factor, FindingFacts } from '../finding.ts';
import { isClosed } from '../similarity/likelihood.ts';
import type { RuleInput, Evidence, Rule, RuleResult } from '../rule.ts';
import { lookalike, spelledOut } from '../similarity/skeleton.ts';
import { shownHost, type Entry } from '../targets/entry.ts';
import { withPrefix } from '../targets/stems.ts';

/**
 * Detects a name that looks like a known one: letters of other scripts (Cyrillic `а`), added or missing
 * accents (`bucher.de` for `bücher.de`, `mueller.de` for `müller.de`), `rn` for `m`, `0` for `o`. Detects a
 * label with letters of two scripts even if no known name looks like it.
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
          const domain = withPrefix(before, entry.host);
          if (domain !== name.ascii) evidence.push({ domain, entry, ...weight(text, entry) });
        }
    if (isMixed(name))
      return { evidence: evidence.concat(inLatin(name)), alone, facts: lookalikeLetter(name.unicode) };
    return evidence.length === 0 ? undefined : { evidence, facts: lookalikeLetter(name.unicode) };
  },
};

/** No registry accepts such a label, so it is suspicious whatever was meant. */
const alone = { strength: 'medium', factors: [{ name: 'mixed scripts', value: 0.7 }] } as const;

/** Whether a label has Latin letters beside a letter of another script that looks Latin (UTS 39, 5.1). */
function isMixed({ unicode }: DomainName): boolean {
  if (isAscii(unicode)) return false;
  return unicode.split('.').some((label) => /[a-z]/.test(label) && Array.from(label).some(isForeignLetter));
}

function isForeignLetter(letter: string): boolean {
  return letter >= '\u0080' && (lookalike(letter)?.script ?? 'Latin') !== 'Latin';
}

/** The name with every letter of another script replaced by the Latin one that it looks like. */
function inLatin({ unicode }: DomainName): Evidence[] {
  const text = Array.from(unicode, (letter) =>
    isForeignLetter(letter) ? lookalike(letter)?.looksLike : letter,
  );
  const domain = parseDomain(text.join(''));
  const factors = [{ name: 'foreign letter', value: 0.98 }];
  return domain.kind === 'name' ? [{ domain: domain.ascii, certain: true, factors }] : [];
}

/**
 * Returns the listed host that a name below a trusted domain looks like (`pentag0n.af.mil`). Mail to such a
 * name stays within the organisation, but the sender did not mean it.
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
  return evidence.length === 0
    ? undefined
    : { evidence, facts: lookalikeLetter(name.unicode), atMost: 'info' };
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

/** Limit on the labels, counted from the right, that are compared with targets. */
const mostLabels = 6;

/**
 * The whole name and its trailing parts as displayed, and with letters like `ü` spelled out. Suffix
 * boundaries are ignored, because the suffix may contain a look-alike letter (`fabrikam.cо.jp`).
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

/**
 * A letter of another script is not a typing error. A short name with an ASCII look-alike may be a real name.
 */
function weight(text: string, entry: Entry): { factors: Factor[]; certain: boolean } {
  const { target, suffix } = entry;
  if (!isAscii(text)) return { factors: [{ name: 'foreign letter', value: 0.98 }], certain: true };
  const letters = shownHost(entry).length - suffix.length - 1;
  const value = isClosed(target.name.suffix) ? 0.95 : letters >= 5 ? 0.9 : letters === 4 ? 0.7 : 0.55;
  return { factors: [{ name: 'look-alike', value }], certain: target.guard === 'strict' };
}

function lookalikeLetter(unicode: string): FindingFacts {
  for (const letter of unicode) {
    const known = letter < '\u0080' ? undefined : lookalike(letter);
    if (known) return { lookalikeLetter: { letter, ...known } };
  }
  return {};
}
