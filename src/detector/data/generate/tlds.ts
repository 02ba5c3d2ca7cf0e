import { narrow } from '../hashed-set.ts';
import { encodeHashedSet } from './hashed-set.ts';
import { sourceLines } from './read-source.ts';
import { table, type Table } from './render.ts';

/** Every top-level domain of the root zone, as A-labels. */
export function tlds(): string[] {
  return sourceLines('tlds.txt.gz');
}

export function tldsTable(): Table {
  const { count, text } = encodeHashedSet(tlds(), narrow);
  return table(
    'tlds.generated.ts',
    'the public suffix list (publicsuffix.org, MPL-2.0; names only).',
    `
/** Every top-level domain of the root zone, as \`hashedSet\` reads it in its narrow form. */
export const tldHashes: { readonly count: number; readonly text: string } = {
  count: ${count},
  text: '${text}',
};`,
  );
}
