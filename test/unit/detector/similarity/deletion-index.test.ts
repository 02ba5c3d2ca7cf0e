import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneEdit } from '../../../../src/detector/similarity/edit.ts';
import { deletionIndex } from '../../../../src/detector/similarity/deletion-index.ts';

const text = fc.stringMatching(/^[a-d]{1,7}$/);

function candidates(
  texts: readonly string[],
  tails: readonly string[],
  typed: string,
  tail: string,
): number[] {
  const found: number[] = [];
  deletionIndex(texts, tails).visit(typed, tail, (entry) => found.push(entry));
  return found;
}

describe('the deletion index', () => {
  test('finds every text that is equal or one edit away', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), text, (texts, typed) => {
        const found = candidates(
          texts,
          texts.map(() => 'com'),
          typed,
          'com',
        );
        texts.forEach((one, entry) => {
          if (one === typed || oneEdit(typed, one)) expect(found).toContain(entry);
        });
      }),
    );
  });

  test('separates entries with different tails', () => {
    expect(candidates(['army', 'army'], ['mil', 'nl'], 'arny', 'mil')).toEqual([0]);
  });

  test('visits at most 1,000 entries, however alike they are', () => {
    const alike = Array.from({ length: 2000 }, (_, n) => `unit${String(n % 10)}`);
    const count = (size: number): number => candidates(alike.slice(0, size), [], 'unit', '').length;
    expect(count(2000)).toBeLessThanOrEqual(1000);
    expect(count(10)).toBe(10);
  });

  test('accepts empty and very long texts', () => {
    expect(candidates(['', 'x'.repeat(1000)], [], '', '')).toContain(0);
    expect(candidates(['x'.repeat(1000)], [], 'x'.repeat(1000), '')).toEqual([]);
  });
});
