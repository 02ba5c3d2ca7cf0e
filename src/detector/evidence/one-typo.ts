import type { Factor } from '../finding.ts';
import type { Evidence, RuleInput } from '../rule.ts';
import { isHearsay } from '../scoring/hearsay.ts';
import { oneEdit, type Edit } from '../similarity/edit.ts';
import { labelEdit, lengthFactor } from '../similarity/likelihood.ts';
import type { Entry } from '../targets/entry.ts';
import { isMailProvider, isUnmistakable } from '../targets/mail-provider.ts';
import { withPrefix } from '../targets/stems.ts';
import { isFromMail } from '../targets/target.ts';
import { nearest, type Compare } from './nearest.ts';

/** Returns the known names that are one edit from the typed one, below the same suffix. */
export const oneTypo = (input: RuleInput): Evidence[] => nearest(input, compareOnce);

const compareOnce: Compare = ({ prefix, stem }, index, input, suffix, found) => {
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

/** A label of this length is rarely one letter away from another host's (`se.bosch.com`, `de.bosch.com`). */
const distinctiveLabel = 4;

function insideFactor({ at }: Edit, { stem, target }: Entry): Factor {
  const start = stem.lastIndexOf('.', at) + 1;
  const [label = ''] = stem.slice(start).split('.');
  const isOften = label.length < distinctiveLabel && isFromMail(target);
  return { name: 'inside the same domain', value: isOften ? 0.3 : 0.6 };
}

/** Whether the typo is in the subdomain only: the mail still arrives at the right organisation. */
export function isInside({ target }: Entry, { name }: RuleInput): boolean {
  return target.name.registrable === name?.registrable;
}
