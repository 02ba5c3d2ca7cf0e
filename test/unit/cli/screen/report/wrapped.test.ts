import { expect, it } from 'vitest';
import { wrapped } from '../../../../../src/cli/screen/report/wrapped.ts';

const text = 'One line that is short\n  and another, indented, that is not short at all';

it('wrapping breaks long lines at spaces and keeps their indent', () => {
  expect(wrapped(text, 24)).toBe(
    'One line that is short\n  and another, indented,\n  that is not short at\n  all',
  );
});

it('wrapping leaves short lines, output without a terminal, and words wider than the terminal', () => {
  expect(wrapped(text, 80)).toBe(text);
  expect(wrapped(text, undefined)).toBe(text);
  expect(wrapped(text, 3)).toBe(text);
  expect(wrapped(`  ${'x'.repeat(30)} y`, 20)).toBe(`  ${'x'.repeat(30)}\n  y`);
});

it('wrapping does not count colour codes as characters', () => {
  const coloured = '\u001b[1mtwenty signs, bold!!\u001b[22m';
  expect(wrapped(coloured, 20)).toBe(coloured);
  expect(wrapped(`${coloured} and more`, 24)).toBe(`${coloured} and\nmore`);
});
