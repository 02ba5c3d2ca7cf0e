import { countryTlds } from './country-tlds.ts';
import { table, type Table } from '../render.ts';
import { sourceRows } from '../../../src/cli/known-good/read-source.ts';

/** Returns the English name of the place of each country-code top-level domain. */
export function tldPlaceNames(): [tld: string, name: string][] {
  const names = new Map<string, string>();
  for (const row of [...sourceRows('region-names.csv'), ...sourceRows('tld-places.csv')])
    names.set(row.code ?? '', row.name ?? '');
  return countryTlds()
    .map((tld): [string, string] => [tld, names.get(tld) ?? ''])
    .filter(([, name]) => name !== '');
}

export function tldPlacesTable(): Table {
  const rows = tldPlaceNames().map(([tld, name]) => `  ${tld}: ${JSON.stringify(name)},`);
  return table(
    'tld-places.generated.ts',
    'Unicode CLDR region names (Unicode-3.0) and sources/tld-places.csv.',
    `
/** The English names of the places of country-code top-level domains: \`ml\` is Mali. */
export const tldPlaces: Readonly<Record<string, string>> = {
${rows.join('\n')}
};`,
  );
}
