import { expect, test } from 'vitest';
import { lookalike, skeletonHash, skeletonOf } from '../../../../src/detector/similarity/skeleton.ts';

test.each([
  ['arrny', 'army'],
  ['vvells', 'wells'],
  ['clia', 'dia'],
  ['g00gle', 'google'],
  ['paypa1', 'paypal'],
  ['census', 'cen5us'],
  ['gmaii', 'gmall'],
  ['аrmy', 'army'],
  ['ármy', 'army'],
  ['аrrny', 'army'],
])('the skeletons of %s and %s are equal', (one, other) => {
  expect(skeletonOf(one)).toBe(skeletonOf(other));
  expect(skeletonHash(one)).toBe(skeletonHash(other));
});

test.each([
  ['army', 'arny'],
  ['arm', 'arrn'.slice(0, 3)],
  ['navy', 'nauy'],
])('the skeletons of %s and %s differ', (one, other) => {
  expect(skeletonOf(one)).not.toBe(skeletonOf(other));
  expect(skeletonHash(one)).not.toBe(skeletonHash(other));
});

test.each([
  ['а', 'a', 'Cyrillic'],
  ['ο', 'o', 'Greek'],
  ['é', 'e', 'Latin'],
  ['ž', 'z', 'Latin'],
  ['á', 'a', 'Latin'],
  ['б', '6', 'Cyrillic'],
])('the letter %s is a look-alike of %s from the script %s', (letter, looksLike, script) => {
  expect(lookalike(letter)).toEqual({ looksLike, script });
});

test('ASCII letters and letters that resemble none are no look-alikes', () => {
  expect(lookalike('É')).toBeUndefined();
  expect(lookalike('ば')).toBeUndefined();
  expect(lookalike('a')).toBeUndefined();
  expect(lookalike('例')).toBeUndefined();
});

test('a skeleton replaces each look-alike pair once, from the left', () => {
  expect(
    ['rn', 'rrn', 'rnn', 'vvv', 'vvvv', 'cl', 'ccl', 'cll', 'r', 'rv', 'c', 'n'].map(skeletonOf),
  ).toEqual(['m', 'rm', 'mn', 'wv', 'ww', 'd', 'cd', 'dl', 'r', 'rv', 'c', 'n']);
  expect(skeletonOf('0123456789ij')).toBe('ol234s6789lj');
  expect(skeletonOf('abcdefghijklmnopqrstuvwxyz-._')).toBe('abcdefghljklmnopqrstuvwxyz-._');
});

test('two names have the same skeleton hash exactly if their skeletons are equal', () => {
  const names = [
    'army',
    'arrny',
    'arny',
    'rany',
    'ra',
    'ar',
    '',
    'a',
    'aa',
    'ab',
    'vvells',
    'clia',
    'dia',
    'usaf',
    'sefu',
  ];
  for (const one of names)
    for (const other of names)
      expect(skeletonHash(one) === skeletonHash(other)).toBe(skeletonOf(one) === skeletonOf(other));
  expect(skeletonHash('z'.repeat(200))).toBeGreaterThanOrEqual(0);
  expect(skeletonHash('z'.repeat(200))).toBeLessThan(2 ** 30);
});

test.each(['\u00f8', '\u0142', '\u00df', '\u{1d54f}', '1', '', '\u0301'])(
  '%j is a look-alike of up to three ASCII characters, or of none',
  (letter) => {
    const found = lookalike(letter);
    expect(found === undefined || /^[a-z0-9]{1,3}$/.test(found.looksLike)).toBe(true);
  },
);
