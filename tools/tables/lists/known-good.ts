import { knownGoodFor } from '../../../src/cli/known-good/known-good-for.ts';
import { table, type Table } from '../render.ts';
import { groupedBySuffix } from './by-suffix.ts';

/** The known domains of an add-in without configuration, except the list made here. */
const withoutConfiguration = { protect: ['.mil'], trust: [], packs: ['us-mil'] };

export function knownGoodTable(): Table {
  return table(
    'known-good.generated.ts',
    'the domains of sources/popular.csv.gz and of the lists of mail providers, without typosquats, that the rules doubt where nothing is configured, and near pairs.',
    `
import { bySuffix } from './by-suffix.ts';

/**
 * Real domains that look like a typo of a mail provider, a .mil name or each other: exempt, never suggested.
 */
export const knownGood: { readonly date: string; readonly domains: readonly string[] } = {
  date: '2026-03-12',
  domains: bySuffix('${groupedBySuffix(knownGoodFor(withoutConfiguration))}'),
};`,
  );
}
