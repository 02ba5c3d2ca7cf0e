import { domainEntry } from '../../../policy/domain-entry.ts';

/** The entries in a text with commas or spaces between them, in their normal form and each once; or what is wrong with the first bad one. */
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
