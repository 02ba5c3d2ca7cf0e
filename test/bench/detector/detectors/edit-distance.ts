import type { Detector } from './detector.ts';

/**
 * Plain optimal string alignment distance 1 over whole domains, with a delete-neighbourhood index: every target is
 * filed under itself and under itself less one character.
 */
export function editDistance(targets: readonly string[]): Detector {
  const index = new Map<string, string[]>();
  for (const target of targets)
    for (const key of [target, ...deletes(target)]) index.set(key, [...(index.get(key) ?? []), target]);
  const known = new Set(targets);
  return {
    name: 'distance 1 + targets',
    judge(address) {
      const typed = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
      if (known.has(typed)) return undefined;
      const near = new Set([typed, ...deletes(typed)].flatMap((key) => index.get(key) ?? []));
      const suggestions = [...near].filter((target) => isOneEdit(typed, target));
      return suggestions.length > 0 ? { suggestions, strong: true, why: 'distance 1' } : undefined;
    },
  };
}

function deletes(text: string): string[] {
  return [...new Set(Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1)))];
}

/** One insertion, omission, substitution or swap of neighbours. */
export function isOneEdit(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const same = (from: number, otherFrom: number): boolean =>
    one.slice(start + from) === other.slice(start + otherFrom);
  const swapped = one[start] === other[start + 1] && one[start + 1] === other[start];
  return same(1, 1) || same(1, 0) || same(0, 1) || (swapped && same(2, 2));
}
