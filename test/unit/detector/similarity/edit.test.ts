import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance } from '../../../../src/detector/similarity/distance.ts';
import { oneEdit } from '../../../../src/detector/similarity/edit.ts';

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
  ])('classifies %s for %s as %s at %i', (typed, intended, kind, at) => {
    expect(oneEdit(typed, intended)).toMatchObject({ kind, at });
  });

  test.each([
    ['amy', 'army', { kind: 'omission', at: 1, typed: '', intended: 'r' }],
    ['arrmy', 'army', { kind: 'doubling', at: 2, typed: 'r', intended: '' }],
    ['arny', 'army', { kind: 'substitution-by-neighbour', at: 2, typed: 'n', intended: 'm' }],
    ['us.ramy', 'us.army', { kind: 'transposition', at: 3, typed: 'ra', intended: 'ar' }],
    ['armyp', 'army', { kind: 'insertion', at: 4, typed: 'p', intended: '' }],
    ['arm', 'army', { kind: 'omission', at: 3, typed: '', intended: 'y' }],
    ['rmy', 'army', { kind: 'omission', at: 0, typed: '', intended: 'a' }],
  ])('names the letters that changed from %s to %s', (typed, intended, edit) => {
    expect(oneEdit(typed, intended)).toEqual(edit);
  });

  test.each([
    ['army', 'army'],
    ['armyab', 'army'],
    ['army', 'armyab'],
    ['a', 'army'],
    ['ymra', 'army'],
    ['aryym', 'army'],
    ['', 'ab'],
  ])('finds no single edit between %j and %j', (typed, intended) =>
    expect(oneEdit(typed, intended)).toBeUndefined(),
  );

  test('finds an edit exactly where the distance is 1', () => {
    const word = fc.stringMatching(/^[a-c]{0,6}$/);
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(oneEdit(one, other) !== undefined).toBe(distance(one, other, 2) === 1);
      }),
      { numRuns: 2000 },
    );
  });
});
