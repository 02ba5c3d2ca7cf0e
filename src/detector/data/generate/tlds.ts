import { edgeLength, edgeStart, labelText, rulesRoot } from '../../../../node_modules/tldts-icann/src/data/trie.ts';
import { narrow } from '../hashed-set.ts';
import { encodeHashedSet } from './hashed-set.ts';
import { table, type Table } from './render.ts';

/** Every top-level domain below which the public suffix list, as tldts-icann has it, has rules: those of the root zone. */
export function tlds(): string[] {
  const found: string[] = [];
  let offset = 0;
  for (let edge = 0; edge < edgeLength.length; edge++) {
    const length = edgeLength[edge] ?? 0;
    const isOfRoot = edge >= (edgeStart[rulesRoot] ?? 0) && edge < (edgeStart[rulesRoot + 1] ?? 0);
    if (isOfRoot) found.push(labelText.slice(offset, offset + length));
    offset += length;
  }
  return found.sort();
}

export function tldsTable(): Table {
  const { count, text } = encodeHashedSet(tlds(), narrow);
  return table(
    'tlds.generated.ts',
    'the public suffix list (publicsuffix.org, MPL-2.0) as tldts-icann has it.',
    `
/** Every top-level domain of the root zone, as \`hashedSet\` reads it in its narrow form. */
export const tldHashes: { readonly count: number; readonly text: string } = {
  count: ${count},
  text: '${text}',
};`,
  );
}
