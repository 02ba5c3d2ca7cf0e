import { describe, expect, it } from 'vitest';
import { counted, grouped, share, short } from '../../../../src/text/admin/figures.ts';

describe('figures for a reader', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [50_000_000, '50,000,000'],
  ])('%d is grouped by thousands', (count, text) => {
    expect(grouped(count)).toBe(text);
  });

  it.each([
    [0, '0 people'],
    [1, '1 person'],
    [12_345, '12,345 people'],
  ])('%d is written with its noun in the right number', (count, text) => {
    expect(counted(count, 'person', 'people')).toBe(text);
  });

  it.each([
    [0, 10, '0 %'],
    [0, 0, '0 %'],
    [10, 10, '100 %'],
    [1, 3, '33.3 %'],
    [3, 1000, '0.3 %'],
    [32, 100_000, '0.032 %'],
    [42, 1000, '4.2 %'],
    [1, 10_000_000, 'under 0.001 %'],
    [9_999_999, 10_000_000, 'over 99.99 %'],
    [9_997, 10_000, '99.97 %'],
  ])(
    '%d of %d is a share that is written as 0 % or 100 % only if it is exactly that',
    (part, whole, text) => {
      expect(share(part, whole)).toBe(text);
    },
  );

  it.each([
    [0, '0'],
    [0.0316, '0.032'],
    [0.1, '0.1'],
    [1.5, '1.5'],
    [12.34, '12.3'],
    [99.999, '100'],
  ])('%d is rounded for reading', (value, text) => {
    expect(short(value)).toBe(text);
  });
});
