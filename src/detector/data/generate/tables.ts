import { confusablesTable } from './confusables.ts';
import { foreignGovernmentTable } from './foreign-government.ts';
import { federalGovTable, govRegistryTable } from './gov.ts';
import { mailProvidersTable } from './mail-providers.ts';
import { knownGoodTable } from './known-good.ts';
import { milTable } from './mil.ts';
import { publicSuffixesTable } from './public-suffixes.ts';
import type { Table } from './render.ts';
import { tldPlacesTable } from './tld-places.ts';
import { unseenTable } from './unseen.ts';

/** Every generated file of `src/detector/data`, from the committed sources alone. */
export function tables(): Table[] {
  return [
    milTable(),
    federalGovTable(),
    govRegistryTable(),
    confusablesTable(),
    unseenTable(),
    mailProvidersTable(),
    foreignGovernmentTable(),
    tldPlacesTable(),
    publicSuffixesTable(),
    knownGoodTable(),
  ];
}
