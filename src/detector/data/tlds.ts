import { hashedSet, narrow } from './hashed-set.ts';
import { tldHashes } from './tlds.generated.ts';

const known = hashedSet(tldHashes.count, tldHashes.text, narrow);

/** Is this a top-level domain of the root zone (lower case, A-label)? */
export function isTld(label: string): boolean {
  return known.has(label);
}
