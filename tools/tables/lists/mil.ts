import { importWords, table, words, type Table } from '../render.ts';
import { milNames } from '../../../src/cli/known-good/mil-names.ts';

export const milDate = '2026-08-22';

export function milTable(): Table {
  return table(
    'mil.generated.ts',
    'GSA/federal-website-index (CC0), with sources/mil-extra.csv. The list is not complete.',
    `
${importWords}
/** The publicly known registrable .mil names, without \`.mil\`. Not complete: other names may exist. */
export const knownMil: { readonly date: string; readonly names: readonly string[] } = {
  date: '${milDate}',
  names: ${words(milNames())},
};`,
  );
}
