import { describe, expect, it } from 'vitest';
import { nearMissesIn, nearMissesText } from '../../../../src/review/memory/near-misses.ts';

describe('the stored number of near misses', () => {
  it('is a year and a number, in plain ASCII', () => {
    expect(nearMissesText({ year: 2026, count: 3 })).toBe('1,2026 3');
    expect(nearMissesIn('1,2026 3', 2026)).toEqual({ year: 2026, count: 3 });
  });

  it.each([
    ['nothing is stored', undefined],
    ['another year is stored', '1,2025 7'],
    ['a longer year is stored', '1,12026 7'],
    ['something else is stored', '1,many'],
    ['a list is stored', ['1,2026 3']],
  ])('is zero where %s', (_what, stored) => {
    expect(nearMissesIn(stored, 2026)).toEqual({ year: 2026, count: 0 });
  });

  it('is unknown where a newer version wrote it', () => {
    expect(nearMissesIn('2,2026 3', 2026)).toBeUndefined();
  });
});
