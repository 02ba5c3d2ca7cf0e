import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consonantsOf, twoEditKeys } from '../../../../src/detector/similarity/two-edit-keys.ts';

const letters = fc.stringMatching(/^[a-z]{3,9}$/);
/**
 * The kinds of key: the first three letters, the last three, all letters sorted, and the consonants in their
 * order.
 */
const [start, end, bag, consonants] = [0, 1, 2, 3];

const isShared = (one: string, other: string): boolean[] => {
  const shapes = twoEditKeys(other, 'com');
  return twoEditKeys(one, 'com').map((shape, kind) => shape === shapes[kind]);
};

describe('the keys of names two edits apart', () => {
  test.each([
    ['army', 'armani', [start]],
    ['army', 'xyzrmy', [end]],
    ['army', 'ramy', [bag, consonants]],
    ['army', 'mary', [bag]],
    ['army', 'urmy', [end, consonants]],
    ['yahoo', 'yohao', [bag, consonants]],
    ['gmail', 'gmoil', [consonants]],
    ['army', 'navy', []],
    ['aabb', 'abab', [bag, consonants]],
    ['aab', 'abb', []],
  ])('are shared by %s and %s as expected', (one, other, shared) => {
    const expected = [start, end, bag, consonants].map((kind) => shared.includes(kind));
    expect(isShared(one, other)).toEqual(expected);
  });

  test('are shared by names with equal ends, equal letters or equal consonants, whatever the letters', () => {
    fc.assert(
      fc.property(letters, letters, fc.nat(8), (one, other, at) => {
        const middle = one.slice(0, 3) + other + one.slice(-3);
        expect(isShared(one, middle).slice(0, 2)).toEqual([true, true]);
        const turned = one.slice(at) + one.slice(0, at);
        expect(isShared(one, turned)[bag]).toBe(true);
        expect(isShared(one, `${one.slice(0, at)}aeiou${one.slice(at)}`)[consonants]).toBe(true);
      }),
    );
  });

  test('differ by kind and by suffix, and are integers below 2^30', () => {
    const all = ['abc', 'cba', 'abcabc'].flatMap((text) =>
      ['com', 'net', 'moc'].flatMap((suffix) => twoEditKeys(text, suffix)),
    );
    expect(new Set(twoEditKeys('abc', 'com')).size).toBe(4);
    expect(twoEditKeys('abc', 'com').filter((shape) => twoEditKeys('abc', 'net').includes(shape))).toEqual(
      [],
    );
    expect(twoEditKeys('abc', 'com').filter((shape) => twoEditKeys('abc', 'moc').includes(shape))).toEqual(
      [],
    );
    for (const shape of all) {
      expect(Number.isInteger(shape)).toBe(true);
      expect(shape).toBeGreaterThanOrEqual(0);
      expect(shape).toBeLessThan(2 ** 30);
    }
  });
});

test.each([
  ['yahoo', 'yh'],
  ['aeiou', ''],
  ['usaf', 'sf'],
])('the consonants of %s are %j', (text, found) => expect(consonantsOf(text)).toBe(found));
