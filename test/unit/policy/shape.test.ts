import { describe, expect, it } from 'vitest';
import { hasText, isListOf, isOneOf, isOptional, isRecord } from '../../../src/policy/shape.ts';

const isSeven = (value: unknown): value is 7 => value === 7;

describe('a value from outside', () => {
  it('is a record where it has keys of its own, and is no list', () => {
    expect([{}, { a: 1 }].map(isRecord)).toEqual([true, true]);
    expect([null, undefined, [], 'text', 7, true, () => ({})].map(isRecord)).not.toContain(true);
  });

  it('is a text that is not longer than any honest one', () => {
    expect(['', 'x', 'x'.repeat(10_000)].map(hasText)).toEqual([true, true, true]);
    expect(['x'.repeat(10_001), 7, null, ['x']].map(hasText)).not.toContain(true);
  });

  it('may be left out, but not be something else', () => {
    expect([undefined, 7].map((value) => isOptional(value, isSeven))).toEqual([true, true]);
    expect([null, 8, '7'].map((value) => isOptional(value, isSeven))).not.toContain(true);
  });

  it('is a list of what it should hold, every one of them', () => {
    expect([[], [7], [7, 7]].map((value) => isListOf(value, isSeven))).toEqual([true, true, true]);
    expect([7, { length: 0 }, [7, 8], [8, 7]].map((value) => isListOf(value, isSeven))).not.toContain(true);
  });

  it('is one of the words, letter for letter', () => {
    expect(isOneOf('b', ['a', 'b'])).toBe(true);
    expect(['B', '', ['b'], null].map((value) => isOneOf(value, ['a', 'b']))).not.toContain(true);
  });
});
