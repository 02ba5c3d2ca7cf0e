import { distance } from '../similarity/distance.ts';
import { earlyAt } from '../scoring/early-at.ts';
import { oneEdit, type Edit } from '../similarity/edit.ts';
import type { Factor } from '../finding.ts';
import { isHearsay } from '../scoring/hearsay.ts';
import { isClosed, labelEdit, lengthFactor } from '../similarity/likelihood.ts';
import { isMailProvider, isUnmistakable } from '../targets/mail-provider.ts';
import type { RuleInput, Evidence, Rule, RuleResult } from '../rule.ts';
import { consonantsOf } from '../similarity/two-edit-keys.ts';
import type { TargetIndex } from '../targets/target-index.ts';
import type { Entry } from '../targets/entry.ts';
import { isCorrespondent, isFromMail } from '../targets/target.ts';
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
    if (isOftenReal(edit, stem, entry, input) || (!supported && isOtherProvider(edit, entry))) return;
    const factors = [labelEdit(edit)];
    if (!supported) factors.push(lengthFactor(edit, stem, entry.stem, entry.target));
    if (isInside(entry, input)) factors.push(insideFactor(edit, entry));
    found.push({ domain: withPrefix(prefix, entry.host), entry, certain: false, factors });
  });
};

/**
 * Whether both names are often real: they differ in a hyphen (`linux-foundation.org`) or have two letters
 * (`ni.com`, `ti.com`), or only the message knows the target and a short name differs in a letter.
 */
function isOftenReal({ typed, intended, kind }: Edit, stem: string, entry: Entry, input: RuleInput): boolean {
  const isRumour = isHearsay(entry, input);
  if (!isFromMail(entry.target)) return false;
  const shorter = Math.min(stem.length, entry.stem.length);
  return (
    typed === '-' ||
    intended === '-' ||
    shorter < 3 ||
    (isRumour && shorter < 5 && kind.startsWith('substitution'))
  );
}

/**
 * Many mail services have names in `-mail` or `-cloud` that differ in the first letter: `pcloud.com` is not
 * `icloud.com`. Only another first letter of a long name is a typo, or one before an unmistakable name:
 * `autlook.com`, `tgmail.com`.
 */
function isOtherProvider({ kind, at, typed }: Edit, { stem, target }: Entry): boolean {
  if (at !== 0 || !otherFirstLetter.has(kind) || !isMailProvider(target.name)) return false;
  return kind === 'substitution' ? stem.length < 7 : !isUnmistakable(stem) || !/[a-z]/.test(typed);
}

const otherFirstLetter: ReadonlySet<string> = new Set([
  'substitution',
  'insertion',
  'insertion-of-neighbour',
]);

/**
 * Returns the host that a name below a real domain is one typo from (`list.infradead.org`), unless the sender
 * or the organisation writes to the typed one.
 *
 * @param isTrusted whether the organisation trusts the domain, so that only a host that one writes to counts
 */
export function mistypedHost(input: RuleInput, isTrusted: boolean): RuleResult | undefined {
  const { name, indexes } = input;
  if (!name || name.subdomain === '') return undefined;
  if (indexes.some(({ byHost }) => isWrittenTo(byHost.get(name.ascii)))) return undefined;
  const isMeant = (entry: Entry | undefined): boolean =>
    isTrusted ? isWrittenTo(entry) : entry !== undefined && isWhole(entry);
  const evidence = nearest(input, oneTypo).filter(
    ({ entry }) => isMeant(entry) && entry !== undefined && isInside(entry, input),
  );
  return evidence.length === 0 ? undefined : { evidence };
}

function isWrittenTo(entry: Entry | undefined): boolean {
  return entry !== undefined && isWhole(entry) && isCorrespondent(entry.target);
}

function isWhole({ host, target }: Entry): boolean {
  return host === target.name.ascii;
}

/** A label of this length is rarely one letter away from another host's (`se.bosch.com`, `de.bosch.com`). */
const distinctiveLabel = 4;

function insideFactor({ at }: Edit, { stem, target }: Entry): Factor {
  const start = stem.lastIndexOf('.', at) + 1;
  const [label = ''] = stem.slice(start).split('.');
  const isOften = label.length < distinctiveLabel && isFromMail(target);
  return { name: 'inside the same domain', value: isOften ? 0.3 : 0.6 };
}

/** A typo in the subdomain only: the mail still arrives at the right organisation. */
function isInside({ target }: Entry, { name }: RuleInput): boolean {
  return target.name.registrable === name?.registrable;
}

const twoTypos: Compare = ({ prefix, stem }, index, input, suffix, found) => {
  index.similar(stem, suffix, (entry) => {
    const factor = twoTyposFactor(stem, entry);
    if (
      !factor ||
      isHearsay(entry, input) ||
      distance(stem, entry.stem, 2) !== 2 ||
      dots(stem) !== dots(entry.stem)
    )
      return;
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
 * letters or its vowels are wrong.
 */
function twoTyposFactor(typed: string, { stem, target }: Entry): Factor | undefined {
  if (Math.abs(typed.length - stem.length) > 2) return undefined;
  if (areAnagrams(typed, stem)) return { name: 'letters in another order', value: 0.72 };
  if (isClosed(target.name.suffix) && stem.length >= 6) return { name: 'two slips', value: 0.68 };
  if (!typed.startsWith(stem.charAt(0))) return undefined;
  if (stem.length >= 9) return { name: 'two slips', value: 0.68 };
  if (isCorrespondent(target) && typed.length >= 5) return { name: 'two slips', value: 0.6 };
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
