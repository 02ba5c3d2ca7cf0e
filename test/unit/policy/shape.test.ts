import { describe, expect, it } from 'vitest';
import { hasText, isListOf, isOneOf, isOptional, isRecord, jsonValue } from '../../../src/policy/shape.ts';

const isSeven = (value: unknown): value is 7 => value === 7;

describe('a value of unknown type', () => {
  it('counts as a record if it is an object and not a list', () => {
    expect([{}, { a: 1 }].map(isRecord)).toEqual([true, true]);
    expect([null, undefined, [], 'text', 7, true, () => ({})].map(isRecord)).not.toContain(true);
  });

  it('counts as text up to 10,000 characters', () => {
    expect(['', 'x', 'x'.repeat(10_000)].map(hasText)).toEqual([true, true, true]);
    expect(['x'.repeat(10_001), 7, null, ['x']].map(hasText)).not.toContain(true);
  });

  it('counts as optional if it is undefined or has the expected type', () => {
    expect([undefined, 7].map((value) => isOptional(value, isSeven))).toEqual([true, true]);
    expect([null, 8, '7'].map((value) => isOptional(value, isSeven))).not.toContain(true);
  });

  it('counts as a list only if every item has the expected type', () => {
    expect([[], [7], [7, 7]].map((value) => isListOf(value, isSeven))).toEqual([true, true, true]);
    expect([7, { length: 0 }, [7, 8], [8, 7]].map((value) => isListOf(value, isSeven))).not.toContain(true);
  });

  it('counts as one of the words only if it matches one exactly', () => {
    expect(isOneOf('b', ['a', 'b'])).toBe(true);
    expect(['B', '', ['b'], null].map((value) => isOneOf(value, ['a', 'b']))).not.toContain(true);
  });
});

describe('a JSON text', () => {
  it('has its value, with the reviver applied', () => {
    expect(jsonValue('{"a":[1]}')).toEqual({ a: [1] });
    expect(jsonValue('{"a":1}', (key, value) => (key === 'a' ? 'one' : value))).toEqual({ a: 'one' });
  });

  it('has no value if it is not JSON', () => {
    expect(['', '{', "{'a':1}"].map((text) => jsonValue(text))).toEqual([undefined, undefined, undefined]);
  });
});
