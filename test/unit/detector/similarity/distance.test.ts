import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance } from '../../../../src/detector/similarity/distance.ts';

/** Optimal string alignment distance without a bound, by recursion over the last letters. */
function defined(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [shorter, less] = [one.slice(0, -1), other.slice(0, -1)];
  const same = one.at(-1) === other.at(-1) ? 0 : 1;
  const swapped = one.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1);
  return Math.min(
    defined(shorter, less) + same,
    defined(shorter, other) + 1,
    defined(one, less) + 1,
    swapped ? defined(one.slice(0, -2), other.slice(0, -2)) + 1 : Infinity,
  );
}

describe('distance', () => {
  test.each([
    ['army', 'army', 0],
    ['', '', 0],
    ['amry', 'army', 1],
    ['am', 'ma', 1],
    ['lockhedmartni', 'lockheedmartin', 2],
    ['gimal', 'gmail', 2],
    ['abc', 'xyz', 3],
    ['a', 'abcdefg', 3],
    ['abcdefg', 'a', 3],
    ['', 'ab', 2],
    ['', 'abc', 3],
  ])('of %j and %j is %i', (one, other, apart) => expect(distance(one, other, 2)).toBe(apart));

  test('equals the defined distance, up to one more than the bound', () => {
    const word = fc.stringMatching(/^[a-c]{0,6}$/);
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (one, other, most) => {
        expect(distance(one, other, most)).toBe(Math.min(defined(one, other), most + 1));
      }),
      { numRuns: 1500 },
    );
  });

  test('counts for names of maximal length, while longer texts are near to nothing', () => {
    const long = 'ab'.repeat(127);
    expect(distance(`${long}x`, `${long}y`, 2)).toBe(1);
    expect(distance(`${long}xy`, `${long}xy`, 2)).toBe(3);
    expect(distance(`${long}x`, `${long}xy`, 2)).toBe(3);
  });
});
