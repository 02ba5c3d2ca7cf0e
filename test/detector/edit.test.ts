import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance } from '../../src/detector/distance.ts';
import { oneEdit } from '../../src/detector/edit.ts';
import { areNeighbours } from '../../src/detector/keyboard.ts';

describe('oneEdit', () => {
  test.each([
    ['amy', 'army', 'omission', 1],
    ['arrmy', 'army', 'doubling', 2],
    ['artmy', 'army', 'insertion-of-neighbour', 2],
    ['arbmy', 'army', 'insertion', 2],
    ['arny', 'army', 'substitution-by-neighbour', 2],
    ['aroy', 'army', 'substitution', 2],
    ['army7', 'army', 'insertion-of-neighbour', 4],
    ['ramy', 'army', 'transposition', 0],
  ])('%s for %s is a %s at %i', (typed, intended, kind, at) => {
    expect(oneEdit(typed, intended)).toMatchObject({ kind, at });
  });

  test.each([
    ['army', 'army'],
    ['a', 'army'],
    ['ymra', 'army'],
    ['aryym', 'army'],
    ['', 'ab'],
  ])('%s and %s are not one edit apart', (typed, intended) =>
    expect(oneEdit(typed, intended)).toBeUndefined(),
  );

  test('agrees with the distance', () => {
    const word = fc.stringMatching(/^[a-c]{0,6}$/);
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(oneEdit(one, other) !== undefined).toBe(distance(one, other, 2) === 1);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('distance', () => {
  test.each([
    ['army', 'army', 0],
    ['amry', 'army', 1],
    ['lockhedmartni', 'lockheedmartin', 2],
    ['gimal', 'gmail', 2],
    ['abc', 'xyz', 3],
    ['a', 'abcdefg', 3],
  ])('%s to %s is %i', (one, other, apart) => expect(distance(one, other, 2)).toBe(apart));

  test('is symmetric', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (one, other) => {
        expect(distance(one, other, 3)).toBe(distance(other, one, 3));
      }),
    );
  });
});

describe('areNeighbours', () => {
  test.each(['qw', 'as', 'lm', 'yt', 'zt', 'aq', 'mn', 'o0'])('%s are', (pair) => {
    expect(areNeighbours(pair.charAt(0), pair.charAt(1))).toBe(true);
    expect(areNeighbours(pair.charAt(1), pair.charAt(0))).toBe(true);
  });
  test.each(['qp', 'ab', 'aé', 'a', ''])('%j are not', (pair) => {
    expect(areNeighbours(pair.charAt(0), pair.charAt(1))).toBe(false);
  });
});
