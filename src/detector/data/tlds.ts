import { hashedSet, narrow } from './hashed-set.ts';
import { tldHashes } from './tlds.generated.ts';

let known: { has(name: string): boolean } | undefined;

/** Is this a top-level domain of the root zone (lower case, A-label)? */
export function isTld(label: string): boolean {
  known ??= hashedSet(tldHashes.count, tldHashes.text, narrow);
  return known.has(label);
}
