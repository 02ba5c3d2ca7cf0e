import { distance } from '../similarity/distance.ts';
import { earlyAt } from '../targets/early-at.ts';
import { oneEdit, type Edit } from '../similarity/edit.ts';
import type { Factor } from '../finding.ts';
import { isHearsay } from '../context/hearsay.ts';
import { isClosedTarget, labelEdit, lengthFactor } from '../similarity/likelihood.ts';
import { isMailProvider } from '../targets/mail-provider.ts';
import type { RuleInput, Evidence, Rule } from '../rule.ts';
import { consonantsOf } from '../similarity/two-edit-keys.ts';
import type { Entry, TargetIndex } from '../targets/target-index.ts';
import { joined, type Stem } from '../targets/stems.ts';

/** One slip in a name of the directory (`lockheedmatrin.com`, `us.arny.mil`); two where the name is long or closely guarded. */
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
    if (!supported) factors.push(lengthFactor(edit, stem, entry.stem, entry.target));
    if (isInside(entry, input)) factors.push({ name: 'inside the same domain', value: 0.6 });
    found.push({ domain: joined(prefix, entry.host), entry, certain: false, factors });
  });
};

/** Mail services like to be called `-mail` or `-cloud`: `pcloud.com` is not `icloud.com`. */
function isOtherProvider({ kind, at }: Edit, { target }: Entry): boolean {
  return at === 0 && otherFirstLetter.has(kind) && isMailProvider(target.name);
}

const otherFirstLetter: ReadonlySet<string> = new Set([
  'substitution',
  'insertion',
  'insertion-of-neighbour',
]);

/** A slip in a subdomain alone: the mail still arrives at the right organisation. */
function isInside({ target }: Entry, { name }: RuleInput): boolean {
  return target.name.registrable === name?.registrable;
}

const twoTypos: Compare = ({ prefix, stem }, index, input, suffix, found) => {
  index.alike(stem, suffix, (entry) => {
    const factor = twoTyposFactor(stem, entry, input);
    if (!factor || distance(stem, entry.stem, 2) !== 2 || dots(stem) !== dots(entry.stem)) return;
    found.push({ domain: joined(prefix, entry.host), entry, certain: false, factors: [factor] });
  });
  for (const held of withoutHeldKeys(stem)) {
    const entry = index.byHost.get(`${held}.${suffix}`);
    if (entry) found.push({ domain: joined(prefix, entry.host), entry, certain: false, factors: [heldKey] });
  }
};

const heldKey: Factor = { name: 'a key held too long', value: 0.95 };

/**
 * Two slips leave a name recognisable if it is long, or if only the order of its letters or its vowels are wrong. Beside a name that only the
 * message knows both must be long, since each may be the slip of the other.
 */
function twoTyposFactor(typed: string, entry: Entry, input: RuleInput): Factor | undefined {
  const { stem, target } = entry;
  if (Math.abs(typed.length - stem.length) > 2) return undefined;
  if (areAnagrams(typed, stem)) return { name: 'letters in another order', value: 0.72 };
  if (isClosedTarget(target) && stem.length >= 6) return { name: 'two slips', value: 0.68 };
  if (!typed.startsWith(stem.charAt(0))) return undefined;
  const isLong = stem.length >= 9 && (typed.length >= 9 || !isHearsay(entry, input));
  if (isLong) return { name: 'two slips', value: 0.68 };
  const isTelling = typed.length >= 5 || hasOnly(typed, stem);
  const sameConsonants =
    isTelling && isMailProvider(target.name) && consonantsOf(typed) === consonantsOf(stem);
  return sameConsonants ? { name: 'vowels', value: 0.66 } : undefined;
}

/** `yho` of `yahoo`: in a short name a letter of another name tells more than the consonants do. */
function hasOnly(typed: string, letters: string): boolean {
  for (let i = 0; i < typed.length; i++) if (!letters.includes(typed.charAt(i))) return false;
  return true;
}

/** How often each letter is left over. Used anew by every call: making it would take longer than comparing. */
const left = new Int8Array(128);

/** The same letters in any order? */
function areAnagrams(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  left.fill(0);
  for (let i = 0; i < one.length; i++) left[one.charCodeAt(i) & 127] = leftOf(one, i) + 1;
  for (let i = 0; i < other.length; i++) {
    if (leftOf(other, i) === 0) return false;
    left[other.charCodeAt(i) & 127] = leftOf(other, i) - 1;
  }
  return true;
}

function leftOf(text: string, at: number): number {
  return left[text.charCodeAt(at) & 127] ?? 0;
}

function dots(text: string): number {
  return text.split('.').length;
}

/** `yahoooooo`: the text with runs of three letters and more cut to two, and to one. */
function withoutHeldKeys(text: string): string[] {
  return /(.)\1\1/.test(text) ? [text.replace(/(.)\1+/g, '$1$1'), text.replace(/(.)\1+/g, '$1')] : [];
}
