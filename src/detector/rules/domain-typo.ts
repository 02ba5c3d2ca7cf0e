import { distance } from '../similarity/distance.ts';
import { earlyAt } from '../scoring/early-at.ts';
import { oneEdit, type Edit } from '../similarity/edit.ts';
import { withoutHeldKeys } from '../similarity/held-keys.ts';
import { twoTyposFactor } from '../scoring/two-typos.ts';
import type { Factor } from '../finding.ts';
import { isHearsay } from '../scoring/hearsay.ts';
import { labelEdit, lengthFactor } from '../similarity/likelihood.ts';
import { isMailProvider, isUnmistakable } from '../targets/mail-provider.ts';
import type { RuleInput, Evidence, Rule, RuleResult } from '../rule.ts';
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
  const isUnproven = isHearsay(entry, input);
  if (!isFromMail(entry.target)) return false;
  const shorter = Math.min(stem.length, entry.stem.length);
  return (
    typed === '-' ||
    intended === '-' ||
    shorter < 3 ||
    (isUnproven && shorter < 5 && kind.startsWith('substitution'))
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

function dots(text: string): number {
  return text.split('.').length;
}
