import { describe, expect, it } from 'vitest';
import { checkWords } from '../../../../src/text/admin/check-words.ts';

const none = { none: 0, notice: 0, confirm: 0, block: 0, unchecked: 0 };

describe('the summary of a check', () => {
  it.each([
    [{ ...none }, '0 addresses read: nothing doubtful.'],
    [{ ...none, none: 1 }, '1 address read: nothing doubtful.'],
    [{ ...none, none: 2, confirm: 1 }, '3 addresses read: 1 to confirm.'],
    [{ ...none, none: 1_999_980, confirm: 20 }, '2,000,000 addresses read: 20 to confirm.'],
    [
      { none: 10, notice: 3, confirm: 20, block: 10, unchecked: 1 },
      '44 addresses read: 10 to block, 20 to confirm, 3 to notice, 1 not checked.',
    ],
  ])('of %j reads as expected', (tally, words) => {
    expect(checkWords.summary(tally)).toBe(words);
  });
});

describe('the progress of a check', () => {
  it.each([
    [undefined, '12,000 lines checked, 1,234 doubtful'],
    [0.999, '12,000 lines checked (99 %), 1,234 doubtful'],
    [1.2, '12,000 lines checked (100 %), 1,234 doubtful'],
  ])('at a share of %s reads as expected', (part, words) => {
    expect(checkWords.progress(12_000, 1234, part)).toBe(words);
  });
});
