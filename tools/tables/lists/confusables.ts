import { table, type Table } from '../render.ts';
import { sourceLines } from '../../../src/cli/known-good/read-source.ts';

/**
 * Scripts by the first word of a letter's Unicode name, if that word is not the script's name. Empty if it is
 * not a script.
 */
const scriptWords: Readonly<Record<string, string>> = {
  'ARABIC-INDIC': 'Arabic',
  CANADIAN: 'Canadian Aboriginal',
  EN: '',
  ESTIMATED: '',
  EXTENDED: 'Arabic',
  FIGURE: '',
  HEAVY: '',
  HYPHEN: '',
  IDEOGRAPHIC: 'Han',
  MINUS: '',
  MODIFIER: '',
  NKO: 'N’Ko',
  'NON-BREAKING': '',
  OLD: 'Old Italic',
  SMALL: '',
  TOLONG: 'Tolong Siki',
  WARANG: 'Warang Citi',
};

export function confusablesTable(): Table {
  return table(
    'confusables.generated.ts',
    'Unicode UTS 39 confusables.txt 17.0.0 (Unicode-3.0), reduced as in tools/tables/import/import-sources.ts.',
    `
/**
 * Letters that look like ASCII ones, for text that was normalised to NFKC and lower-cased. One line per
 * script (an empty name for characters without a script), sorted. Each item is the difference to the code point
 * before it (the first time, to 0), to the base of 26 with the digits A to Z, and then the ASCII look-alike:
 * \`BPGa\` in the row of Cyrillic is \\u0430, which looks like \`a\`.
 */
export const confusables: readonly (readonly [script: string, letters: string])[] = [
${byScript()
  .map(([script, letters]) => `  ['${script}', '${gapCoded(letters)}'],`)
  .join('\n')}
];`,
  );
}

type Letter = readonly [code: number, looksLike: string];

function byScript(): [string, Letter[]][] {
  const groups = new Map<string, Letter[]>();
  for (const line of sourceLines('confusables.txt.gz')) {
    const [code = '', skeleton = '', word = ''] = line.split(' ');
    const script = scriptOf(word);
    groups.set(script, [...(groups.get(script) ?? []), [parseInt(code, 16), skeleton]]);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}

function scriptOf(word: string): string {
  return scriptWords[word] ?? word.charAt(0) + word.slice(1).toLowerCase();
}

function gapCoded(letters: readonly Letter[]): string {
  const sorted = letters.toSorted(([one], [other]) => one - other);
  return sorted
    .map(([code, looksLike], at) => inLetters(code - (sorted[at - 1]?.[0] ?? 0)) + looksLike)
    .join('');
}

function inLetters(gap: number): string {
  const last = String.fromCharCode(65 + (gap % 26));
  return gap < 26 ? last : inLetters(Math.floor(gap / 26)) + last;
}
