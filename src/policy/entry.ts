/** Returns whether an entry is a suffix, which its leading dot says: `.mil` covers every name that ends in it. */
export function isSuffixEntry(entry: string): boolean {
  return entry.startsWith('.');
}

/** Returns the name in an entry: `mil` of `.mil`, and `army.mil` of `army.mil`. */
export function nameInEntry(entry: string): string {
  return isSuffixEntry(entry) ? entry.slice(1) : entry;
}
