import { domainEntry } from '../../../policy/domain-entry.ts';

/**
 * Reads entries separated by commas, semicolons or white space. Returns them in normal form without
 * duplicates, or the problem of the first invalid entry.
 */
export function entryList(
  text: string,
): { readonly entries: readonly string[] } | { readonly problem: string } {
  const entries = new Set<string>();
  for (const part of text.split(/[\s,;]+/).filter((word) => word !== '')) {
    const result = domainEntry(part);
    if (!result.ok) return { problem: result.message };
    entries.add(result.entry);
  }
  return { entries: [...entries] };
}
