import { detect } from '../../detect.ts';
import { buildDirectory, type DirectoryInput } from '../../directory.ts';
import { cleanedPopular } from './popular.ts';
import { table, words, type Table } from './render.ts';

/** What an add-in without configuration compares with, but for the list that is made here. */
const withoutConfiguration = { protect: ['.mil', '.gov'], trust: [], packs: ['us-mil'] };

/**
 * Those of the popular domains that the rules would doubt all the same, sorted: only they need to travel with an add-in that
 * compares with `input`, whatever its own `silence`. Reads the committed sources, so it runs where a policy is baked in, not in the add-in.
 */
export function knownGoodFor(input: DirectoryInput): string[] {
  const directory = buildDirectory({ ...input, silence: [] });
  const context = { sender: '', others: [], remembered: [] };
  return cleanedPopular().filter((domain) => {
    const recipient = { field: 'to' as const, address: `someone@${domain}`, displayName: '' };
    return detect(recipient, directory, context).length > 0;
  });
}

export function knownGoodTable(): Table {
  return table(
    'known-good.generated.ts',
    'the domains of sources/popular.csv.gz, without typosquats, that the rules doubt where nothing is configured.',
    `
/** Real domains that look like a slip of a mail provider or of a .mil name. Never doubted, never suggested. */
export const knownGood: { readonly date: string; readonly domains: readonly string[] } = {
  date: '2026-03-12',
  domains: ${words(knownGoodFor(withoutConfiguration))},
};`,
  );
}
