import { encodeHashedSet } from '../hashed-set.ts';
import { importWords, table, words, type Table } from '../render.ts';
import { federalGovNames, govNames } from '../../../src/cli/known-good/gov-names.ts';

export const govDate = '2026-08-22';

export function federalGovTable(): Table {
  return table(
    'federal-gov.generated.ts',
    'cisagov/dotgov-data current-full.csv (CC0), rows of the federal government.',
    `
${importWords}
/** The .gov names of the federal government, without \`.gov\`. Complete as of the date. */
export const federalGov: { readonly date: string; readonly names: readonly string[] } = {
  date: '${govDate}',
  names: ${words(federalGovNames())},
};`,
  );
}

export function govRegistryTable(): Table {
  const { count, text } = encodeHashedSet(govNames());
  return table(
    'gov-registry.generated.ts',
    'cisagov/dotgov-data current-full.csv (CC0), all rows.',
    `
/** Every registered .gov name, in the format that \`hashedSet\` reads. */
export const govHashes: { readonly date: string; readonly count: number; readonly text: string } = {
  date: '${govDate}',
  count: ${count},
  text: '${text}',
};`,
  );
}
