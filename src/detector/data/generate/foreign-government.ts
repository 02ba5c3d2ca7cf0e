import { countryTlds, isPublicSuffix, isWildcard } from './country-tlds.ts';
import { table, words, type Table } from './render.ts';
import { sourceRows } from './read-source.ts';

export const foreignGovernmentDate = '2026-11-24';

/** What states call the part of their namespace that is theirs. */
const labels = 'def defense fed go gob gouv gov govt gub gv mil mod police'.split(' ');

/** Government and defence suffixes of other countries (`gov.ml`, `mod.uk`), sorted. */
export function foreignGovernmentSuffixes(): string[] {
  const derived = countryTlds()
    .filter((tld) => tld !== 'us')
    .flatMap((tld) =>
      (isWildcard(tld) ? ['gov', 'mil'] : labels.filter((label) => isPublicSuffix(`${label}.${tld}`))).map(
        (label) => `${label}.${tld}`,
      ),
    );
  const byHand = sourceRows('foreign-government.csv').map((row) => row.suffix ?? '');
  return [...new Set([...derived, ...byHand])].sort();
}

export function foreignGovernmentTable(): Table {
  return table(
    'foreign-government.generated.ts',
    'the public suffix list as tldts has it, paired with government labels, and sources/foreign-government.csv.',
    `
/** Suffixes and domains under which other countries' governments and armed forces are at home. */
export const foreignGovernment: { readonly date: string; readonly suffixes: readonly string[] } = {
  date: '${foreignGovernmentDate}',
  suffixes: ${words(foreignGovernmentSuffixes())},
};`,
  );
}
