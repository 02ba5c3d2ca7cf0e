import { describe, expect, it } from 'vitest';
import { isReason, longestKeepReason } from '../../../../src/review/keep/keep-reason.ts';
import { reduceReview } from '../../../../src/review/reduce-review.ts';
import type { Choice, Review } from '../../../../src/review/review.ts';
import { doubt, finding, review } from '../samples.ts';

describe('isReason', () => {
  it.each<[Review['keepReason'], string | undefined, boolean]>([
    [undefined, undefined, true],
    ['optional', undefined, true],
    ['optional', ' ', true],
    ['optional', 'He moved.', true],
    ['required', undefined, false],
    ['required', ' \t', false],
    ['required', 'He moved.', true],
    ['required', 'x'.repeat(longestKeepReason), true],
    ['required', 'x'.repeat(longestKeepReason + 1), false],
    ['optional', 'x'.repeat(longestKeepReason + 1), false],
  ])('decides for %s whether %j is a valid reason: %s', (wanted, reason, expected) => {
    expect(isReason(wanted, reason)).toBe(expected);
  });
});

describe('a required reason', () => {
  const asked: Review = {
    ...review([doubt({ findings: [finding({ strength: 'medium' })] })]),
    keepReason: 'required',
  };
  const choose = (choice: Choice) => reduceReview(asked, { type: 'choose', id: 'to:0', choice }).choices;

  it('is needed to keep an address, typed again or not, and for nothing else', () => {
    expect(choose({ type: 'keep' })).toEqual({});
    expect(choose({ type: 'keep', reason: 'He moved.' })).not.toEqual({});
    expect(choose({ type: 'edit', address: 'kim@army.mi', keep: true })).toEqual({});
    expect(choose({ type: 'edit', address: 'kim@army.mi', keep: true, reason: 'So.' })).not.toEqual({});
    expect(choose({ type: 'edit', address: 'kim@army.mil' })).not.toEqual({});
    expect(choose({ type: 'remove' })).not.toEqual({});
  });
});
