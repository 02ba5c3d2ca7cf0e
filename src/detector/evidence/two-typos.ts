import type { Factor } from '../finding.ts';
import type { Evidence, RuleInput } from '../rule.ts';
import { isHearsay } from '../scoring/hearsay.ts';
import { areAnagrams } from '../similarity/anagrams.ts';
import { distance } from '../similarity/distance.ts';
import { withoutHeldKeys } from '../similarity/held-keys.ts';
import { isClosed } from '../similarity/likelihood.ts';
import { consonantsOf } from '../similarity/two-edit-keys.ts';
import type { Entry } from '../targets/entry.ts';
import { isMailProvider } from '../targets/mail-provider.ts';
import { withPrefix } from '../targets/stems.ts';
import { isCorrespondent } from '../targets/target.ts';
import { nearest, type Compare } from './nearest.ts';

/** Returns the known names that are two typos from the typed one and still recognisable in it. */
export const twoTypos = (input: RuleInput): Evidence[] => nearest(input, compareTwice);

const compareTwice: Compare = ({ prefix, stem }, index, input, suffix, found) => {
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
