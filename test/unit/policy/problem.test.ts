import { expect, it } from 'vitest';
import { pathOf, quoted } from '../../../src/policy/problem.ts';

it('a path reads as JavaScript does', () => {
  expect(pathOf([])).toBe('');
  expect(pathOf(['deny', 0, 'reason'])).toBe('deny[0].reason');
  expect(pathOf(['$schema', 'tld-typo', 'a.b', 'c'])).toBe('$schema.tld-typo["a.b"].c');
});

it('a value is quoted whole up to 60 characters, and never longer than a line', () => {
  const fits = 'x'.repeat(60);
  expect(quoted(fits)).toBe(`"${fits}"`);
  expect(quoted(`${fits}x`)).toBe(`"${'x'.repeat(59)}…"`);
  expect(quoted('\u0000"')).toBe('"\\u0000\\""');
});
