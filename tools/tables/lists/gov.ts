import { encodeHashedSet } from '../hashed-set.ts';
import { table, words, type Table } from '../render.ts';
import { sourceLines } from '../read-source.ts';

export const govDate = '2026-08-22';

/** Returns every registered .gov name, without `.gov`, sorted. */
export function govNames(): string[] {
  return sourceLines('gov.txt.gz')
    .map((line) => line.split(' ')[0] ?? '')
    .sort();
}

/** Returns the names of the federal government (executive, legislative, judicial), without `.gov`, sorted. */
export function federalGovNames(): string[] {
  return sourceLines('gov.txt.gz')
    .filter((line) => line.endsWith(' F'))
    .map((line) => line.split(' ')[0] ?? '')
    .sort();
}

export function federalGovTable(): Table {
  return table(
    'federal-gov.generated.ts',
    'cisagov/dotgov-data current-full.csv (CC0), rows of the federal government.',
    `
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
