import { distance } from '../similarity/distance.ts';
import { earlyAt } from '../scoring/early-at.ts';
import { oneEdit, type Edit } from '../similarity/edit.ts';
import type { Factor } from '../finding.ts';
import { isHearsay } from '../scoring/hearsay.ts';
import { isClosed, labelEdit, lengthFactor } from '../similarity/likelihood.ts';
import { isMailProvider } from '../targets/mail-provider.ts';
import type { RuleInput, Evidence, Rule } from '../rule.ts';
import { consonantsOf } from '../similarity/two-edit-keys.ts';
import type { TargetIndex } from '../targets/target-index.ts';
import type { Entry } from '../targets/entry.ts';
import { withPrefix, type Stem } from '../targets/stems.ts';

/**
 * Detects one typo in a known name (`lockheedmatrin.com`, `us.arny.mil`), or two if the name is long or its
 * suffix closed.
 */
export const domainTypo: Rule = {
  kind: 'domain-typo',
  about: 'domain',
  judge: (input) => {
    const once = nearest(input, oneTypo);
    const typos = once.length > 0 ? once : nearest(input, twoTypos);
    const evidence = typos.length > 0 ? typos : earlyAt(input);
    return evidence.length === 0 ? undefined : { evidence };
  },
};

type Compare = (stem: Stem, index: TargetIndex, input: RuleInput, suffix: string, found: Evidence[]) => void;

function nearest(input: RuleInput, compare: Compare): Evidence[] {
  const { name, indexes, stems } = input;
  const found: Evidence[] = [];
  if (!name) return found;
  for (const index of indexes)
    if (index.suffixes.has(name.suffix))
      for (const stem of stems) compare(stem, index, input, name.suffix, found);
  return found;
}

const oneTypo: Compare = ({ prefix, stem }, index, input, suffix, found) => {
  index.near(stem, suffix, (entry) => {
    const edit = oneEdit(stem, entry.stem);
    if (!edit) return;
    const supported = input.recipientContext.contextEvidence(entry).strength === 'direct';
    if (!supported && isOtherProvider(edit, entry)) return;
    const factors = [labelEdit(edit)];
    if (!supported) factors.push(lengthFactor(edit, stem, entry.stem, entry.target.name.suffix));
    if (isInside(entry, input)) factors.push({ name: 'inside the same domain', value: 0.6 });
    found.push({ domain: withPrefix(prefix, entry.host), entry, certain: false, factors });
  });
};

/**
 * Many mail services have names in `-mail` or `-cloud` that differ in the first letter: `pcloud.com` is not
 * `icloud.com`.
 */
function isOtherProvider({ kind, at }: Edit, { target }: Entry): boolean {
  return at === 0 && otherFirstLetter.has(kind) && isMailProvider(target.name);
}

const otherFirstLetter: ReadonlySet<string> = new Set([
  'substitution',
  'insertion',
  'insertion-of-neighbour',
]);

/** A typo in the subdomain only: the mail still arrives at the right organisation. */
function isInside({ target }: Entry, { name }: RuleInput): boolean {
  return target.name.registrable === name?.registrable;
}

const twoTypos: Compare = ({ prefix, stem }, index, input, suffix, found) => {
  index.similar(stem, suffix, (entry) => {
    const factor = twoTyposFactor(stem, entry, input);
    if (!factor || distance(stem, entry.stem, 2) !== 2 || dots(stem) !== dots(entry.stem)) return;
    found.push({ domain: withPrefix(prefix, entry.host), entry, certain: false, factors: [factor] });
  });
  for (const held of withoutHeldKeys(stem)) {
    const entry = index.byHost.get(`${held}.${suffix}`);
    if (entry)
      found.push({ domain: withPrefix(prefix, entry.host), entry, certain: false, factors: [heldKey] });
  }
};

const heldKey: Factor = { name: 'a key held too long', value: 0.95 };

/**
 * Returns the factor if a name is still recognisable with two typos: it is long, or only the order of its
 * letters or its vowels are wrong. If only the message knows the target, the typed name must be long too,
 * because either may be the typo.
 */
function twoTyposFactor(typed: string, entry: Entry, input: RuleInput): Factor | undefined {
  const { stem, target } = entry;
  if (Math.abs(typed.length - stem.length) > 2) return undefined;
  if (areAnagrams(typed, stem)) return { name: 'letters in another order', value: 0.72 };
  if (isClosed(target.name.suffix) && stem.length >= 6) return { name: 'two slips', value: 0.68 };
  if (!typed.startsWith(stem.charAt(0))) return undefined;
  const isLong = stem.length >= 9 && (typed.length >= 9 || !isHearsay(entry, input));
  if (isLong) return { name: 'two slips', value: 0.68 };
  const isRecognisable = typed.length >= 5 || hasOnly(typed, stem);
  const sameConsonants =
    isRecognisable && isMailProvider(target.name) && consonantsOf(typed) === consonantsOf(stem);
  return sameConsonants ? { name: 'vowels', value: 0.66 } : undefined;
}

/**
 * Whether all letters occur in the other name, as for `yho` in `yahoo`. In a short name an unrelated letter
 * outweighs equal consonants.
 */
function hasOnly(typed: string, letters: string): boolean {
  for (let i = 0; i < typed.length; i++) if (!letters.includes(typed.charAt(i))) return false;
  return true;
}

/**
 * How often each letter remains. Reused by every call, because allocating it would take longer than
 * comparing.
 */
const remaining = new Int8Array(128);

/** Whether two texts have the same letters in any order. */
function areAnagrams(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  remaining.fill(0);
  for (let i = 0; i < one.length; i++) remaining[one.charCodeAt(i) & 127] = remainingOf(one, i) + 1;
  for (let i = 0; i < other.length; i++) {
    if (remainingOf(other, i) === 0) return false;
    remaining[other.charCodeAt(i) & 127] = remainingOf(other, i) - 1;
  }
  return true;
}

function remainingOf(text: string, at: number): number {
  return remaining[text.charCodeAt(at) & 127] ?? 0;
}

function dots(text: string): number {
  return text.split('.').length;
}

/**
 * The text with every repeated letter shortened to two, and to one, if a letter occurs three times in a row:
 * `yahoooooo`.
 */
function withoutHeldKeys(text: string): string[] {
  return /(.)\1\1/.test(text) ? [text.replace(/(.)\1+/g, '$1$1'), text.replace(/(.)\1+/g, '$1')] : [];
}
