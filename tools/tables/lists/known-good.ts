import { knownGoodCode } from '../../../src/cli/known-good/known-good-code.ts';
import { knownGoodFor } from '../../../src/cli/known-good/known-good-for.ts';
import { table, type Table } from '../render.ts';

/** The known domains of an add-in without configuration, except the list made here. */
const withoutConfiguration = { protect: ['.mil'], trust: [], packs: ['us-mil'] };

export function knownGoodTable(): Table {
  return table(
    'known-good.generated.ts',
    'the domains of sources/popular.csv.gz and of the lists of mail providers, without typosquats, that the rules doubt where nothing is configured, and near pairs.',
    knownGoodCode('2026-03-12', knownGoodFor(withoutConfiguration)),
  );
}
