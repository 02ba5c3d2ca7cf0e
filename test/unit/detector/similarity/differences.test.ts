import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../../../src/detector/finding.ts';
import { differences } from '../../../../src/detector/similarity/differences.ts';

test.each([
  ['army.ml', 'army.mil', [], [[6, 7]]],
  ['army.mill', 'army.mil', [[8, 9]], []],
  ['arny.mil', 'army.mil', [[2, 3]], [[2, 3]]],
  ['usaf.mil', 'us.af.mil', [], [[2, 3]]],
  ['army.mil', 'army.mil', [], []],
  ['army.mil.co', 'army.mil', [[8, 11]], []],
  ['abc', 'xyz', [[0, 3]], [[0, 3]]],
  ['', 'ab', [], [[0, 2]]],
  ['ab', '', [[0, 2]], []],
  ['aab', 'ab', [[1, 2]], []],
  [
    'xaybz',
    'ab',
    [
      [0, 1],
      [2, 3],
      [4, 5],
    ],
    [],
  ],
  [
    'us.amry.ml',
    'us.army.mil',
    [[4, 5]],
    [
      [5, 6],
      [9, 10],
    ],
  ],
])('the differences between %j and %j are marked', (typed, intended, inTyped, inIntended) => {
  const found = differences(typed, intended);
  expect(found.typed.map(({ start, end }) => [start, end])).toEqual(inTyped);
  expect(found.intended.map(({ start, end }) => [start, end])).toEqual(inIntended);
});

/** The length of a longest common subsequence, computed from its definition. */
function common(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  const [rest, left] = [one.slice(1), other.slice(1)];
  if (one.startsWith(other.charAt(0))) return 1 + common(rest, left);
  return Math.max(common(rest, other), common(one, left));
}

const without = (text: string, spans: readonly Span[]): string =>
  spans.toReversed().reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);

test('the differences are marked in the fewest letters and in ranges that do not touch, and the rest is equal', () => {
  const word = fc.stringMatching(/^[ab.]{0,8}$/);
  fc.assert(
    fc.property(word, word, (one, other) => {
      const found = differences(one, other);
      const rest = without(one, found.typed);
      expect(rest).toBe(without(other, found.intended));
      expect(rest).toHaveLength(common(one, other));
      for (const spans of [found.typed, found.intended])
        for (const [n, { start, end }] of spans.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThan(spans[n - 1]?.end ?? -1);
        }
    }),
    { numRuns: 500 },
  );
});
