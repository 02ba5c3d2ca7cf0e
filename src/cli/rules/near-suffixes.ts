import { isTld } from '../../detector/address/public-suffix.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Returns `suffix` with its last label replaced by each existing top-level domain that is one typo away: `ml`
 * and `il` for `mil`.
 */
export function nearSuffixes(suffix: string): string[] {
  const dot = suffix.lastIndexOf('.') + 1;
  const last = suffix.slice(dot);
  const typos = [...oneTypoFrom(last)].filter((label) => label !== last && isTld(label));
  return typos.map((label) => suffix.slice(0, dot) + label).sort();
}

/** Returns all omissions, transpositions, substitutions and insertions of one letter (Damerau 1964). */
function oneTypoFrom(text: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at <= text.length; at++) {
    const [before, here, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
    for (const letter of letters) found.add(before + letter + here + after).add(before + letter + after);
    found.add(before + after).add(before + after.charAt(0) + here + after.slice(1));
  }
  found.delete('');
  return found;
}
