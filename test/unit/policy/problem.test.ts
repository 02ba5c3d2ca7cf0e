import { expect, it } from 'vitest';
import { pathOf, quoted } from '../../../src/policy/problem.ts';

it('the path of a problem is written as a JavaScript property access', () => {
  expect(pathOf([])).toBe('');
  expect(pathOf(['deny', 0, 'reason'])).toBe('deny[0].reason');
  expect(pathOf(['$schema', 'tld-typo', 'a.b', 'c'])).toBe('$schema.tld-typo["a.b"].c');
});

it('a value in a problem is quoted whole up to 60 characters and shortened beyond them', () => {
  const fits = 'x'.repeat(60);
  expect(quoted(fits)).toBe(`"${fits}"`);
  expect(quoted(`${fits}x`)).toBe(`"${'x'.repeat(59)}…"`);
  expect(quoted('\u0000"')).toBe('"\\u0000\\""');
});
