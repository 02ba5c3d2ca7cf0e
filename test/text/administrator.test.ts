import { describe, expect, it } from 'vitest';
import { administrator } from '../../src/text/administrator.ts';

const none = { none: 0, notice: 0, confirm: 0, block: 0 };

describe('the summary of a check', () => {
  it.each([
    [{ ...none, none: 1 }, '1 address checked: nothing doubtful.'],
    [{ ...none, none: 2, confirm: 1 }, '3 addresses checked: 1 to confirm.'],
    [
      { none: 10, notice: 3, confirm: 20, block: 10 },
      '43 addresses checked: 10 to block, 20 to confirm, 3 to notice.',
    ],
  ])('of %j', (tally, words) => {
    expect(administrator.summary(tally)).toBe(words);
  });
});
