import { expect, test } from 'vitest';
import { lookalike, skeletonHash, skeletonOf } from '../../src/detector/skeleton.ts';

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
])('%s looks like %s', (one, other) => {
  expect(skeletonOf(one)).toBe(skeletonOf(other));
  expect(skeletonHash(one)).toBe(skeletonHash(other));
});

test.each([
  ['army', 'arny'],
  ['arm', 'arrn'.slice(0, 3)],
  ['navy', 'nauy'],
])('%s does not look like %s', (one, other) => {
  expect(skeletonOf(one)).not.toBe(skeletonOf(other));
  expect(skeletonHash(one)).not.toBe(skeletonHash(other));
});

test.each([
  ['а', 'a', 'Cyrillic'],
  ['ο', 'o', 'Greek'],
  ['é', 'e', 'Latin'],
  ['б', '6', 'Cyrillic'],
])('%s looks like %s, %s', (letter, looksLike, script) => {
  expect(lookalike(letter)).toEqual({ looksLike, script });
});

test('an ASCII letter and a letter that looks like none are no look-alikes', () => {
  expect(lookalike('a')).toBeUndefined();
  expect(lookalike('例')).toBeUndefined();
});
