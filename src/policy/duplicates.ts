import { domainEntry } from './domain-entry.ts';
import { pathOf } from './problem.ts';
import type { Problem } from './problem.ts';

/**
 * Returns a problem for every entry that repeats an earlier one in the same list, perhaps in another
 * spelling.
 */
export function duplicates(input: unknown): Problem[] {
  return ['protect', 'own', 'trust', 'deny', 'packs'].reduce<Problem[]>((problems, key) => {
    const value = member(input, key);
    if (Array.isArray(value)) problems.push(...repeatedIn(key, value));
    return problems;
  }, []);
}

function repeatedIn(key: string, list: readonly unknown[]): Problem[] {
  const seen = new Map<string, number>();
  const problems: Problem[] = [];
  list.forEach((item, index) => {
    const entry = normalForm(key === 'deny' ? member(item, 'domain') : item);
    if (entry === undefined) return;
    const first = seen.get(entry);
    if (first === undefined) seen.set(entry, index);
    else problems.push({ path: pathOf([key, index]), message: already(key, first) });
  });
  return problems;
}

function already(key: string, first: number): string {
  return `This is already listed at \`${pathOf([key, first])}\`.`;
}

function normalForm(entry: unknown): string | undefined {
  if (typeof entry !== 'string') return undefined;
  const result = domainEntry(entry);
  return result.ok ? result.entry : entry;
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
