import { confusablesTable } from './lists/confusables.ts';
import { foreignGovernmentTable } from './lists/foreign-government.ts';
import { federalGovTable, govRegistryTable } from './lists/gov.ts';
import { mailProvidersTable } from './lists/mail-providers.ts';
import { knownGoodTable } from './lists/known-good.ts';
import { milTable } from './lists/mil.ts';
import { publicSuffixesTable } from './lists/public-suffixes.ts';
import type { Table } from './render.ts';
import { tldPlacesTable } from './lists/tld-places.ts';
import { invisibleTable } from './lists/invisible.ts';

/** Returns every generated file of `src/detector/data`, made from the committed sources only. */
export function tables(): Table[] {
  return [
    milTable(),
    federalGovTable(),
    govRegistryTable(),
    confusablesTable(),
    invisibleTable(),
    mailProvidersTable(),
    foreignGovernmentTable(),
    tldPlacesTable(),
    publicSuffixesTable(),
    knownGoodTable(),
  ];
}
