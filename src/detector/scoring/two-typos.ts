import type { Factor } from '../finding.ts';
import { areAnagrams } from '../similarity/anagrams.ts';
import { isClosed } from '../similarity/likelihood.ts';
import { consonantsOf } from '../similarity/two-edit-keys.ts';
import type { Entry } from '../targets/entry.ts';
import { isMailProvider } from '../targets/mail-provider.ts';
import { isCorrespondent } from '../targets/target.ts';

/**
 * Returns the factor if a name is still recognisable with two typos: it is long, or only the order of its
 * letters or its vowels are wrong.
 */
export function twoTyposFactor(typed: string, { stem, target }: Entry): Factor | undefined {
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
