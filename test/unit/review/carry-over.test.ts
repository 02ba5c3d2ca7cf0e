import { describe, expect, it } from 'vitest';
import { carryOver, haveSameDoubts } from '../../../src/review/carry-over.ts';
import { configureAddIn } from '../../../src/review/add-in-config.ts';
import { openReview } from '../../../src/review/open-review.ts';
import { reduceReview } from '../../../src/review/reduce-review.ts';
import type { Choice, Review } from '../../../src/review/review.ts';

const config = configureAddIn(undefined);
if (!config) throw new Error('the default policy');
const { policy, knownDomains } = config;

const reviewOf = (...to: string[]): Review =>
  openReview(
    {
      kind: 'message',
      sender: '',
      recipients: to.map((address) => ({ field: 'to' as const, address, displayName: '' })),
      kept: [],
    },
    policy,
    knownDomains,
  );
const chosen = (review: Review, id: string, choice: Choice) =>
  reduceReview(review, { type: 'choose', id, choice });
const correct = { type: 'correct', address: 'kim@army.mil' } as const;

describe('carryOver', () => {
  it('keeps the choice of a recipient that moved', () => {
    const before = chosen(reviewOf('kim@army.ml'), 'to:0', correct);
    const now = carryOver(before, reviewOf('ann@army.mil', 'kim@army.ml'));
    expect(now.choices).toEqual({ 'to:1': { ...correct } });
    expect(now.phase).toBe('decided');
  });

  it('forgets the choice of a recipient that went', () => {
    const before = chosen(reviewOf('kim@army.ml', 'jo@gmial.com'), 'to:0', correct);
    expect(carryOver(before, reviewOf('jo@gmial.com'))).toEqual(reviewOf('jo@gmial.com'));
  });

  it('opens what came in', () => {
    const before = chosen(reviewOf('kim@army.ml'), 'to:0', correct);
    expect(carryOver(before, reviewOf('kim@army.ml', 'jo@gmial.com')).phase).toBe('deciding');
  });

  it('gives each of two like recipients its own choice', () => {
    const before = chosen(reviewOf('kim@army.ml', 'kim@army.ml'), 'to:1', { type: 'remove' });
    expect(carryOver(before, reviewOf('kim@army.ml', 'kim@army.ml')).choices).toEqual({
      'to:1': { type: 'remove' },
    });
  });

  it('takes no choice that is not offered now', () => {
    const before = {
      ...reviewOf('kim@army.ml'),
      choices: { 'to:0': { type: 'correct', address: 'x@evil.example' } },
    } as const;
    expect(carryOver(before, reviewOf('kim@army.ml')).choices).toEqual({});
  });
});

describe('haveSameDoubts', () => {
  it.each([
    ['the same message', ['kim@army.ml'], ['kim@army.ml'], true],
    ['a good recipient more behind', ['kim@army.ml'], ['kim@army.ml', 'ann@army.mil'], true],
    ['a good recipient more before', ['kim@army.ml'], ['ann@army.mil', 'kim@army.ml'], false],
    ['another doubt', ['kim@army.ml'], ['jo@gmial.com'], false],
    ['a doubt more', ['kim@army.ml'], ['kim@army.ml', 'jo@gmial.com'], false],
  ])('%s', (_, one, other, same) => {
    expect(haveSameDoubts(reviewOf(...one), reviewOf(...other))).toBe(same);
  });
});

describe('a choice', () => {
  const chosenBefore = chosen(reviewOf('kim@army.ml'), 'to:0', { type: 'remove' });

  it('is not carried to somebody else, nor to another field', () => {
    expect(carryOver(chosenBefore, reviewOf('lee@army.ml')).choices).toEqual({});
    const [known] = chosenBefore.doubts;
    if (!known) throw new Error('the sample has a doubt');
    const inCc = { ...known, id: 'cc:0', recipient: { ...known.recipient, field: 'cc' as const } };
    expect(carryOver(chosenBefore, { ...chosenBefore, doubts: [inCc], choices: {} }).choices).toEqual({});
  });

  it('is carried without a change to the review before', () => {
    const before = JSON.stringify(chosenBefore);
    carryOver(chosenBefore, reviewOf('kim@army.ml'));
    expect(JSON.stringify(chosenBefore)).toBe(before);
  });
});

it('doubts are the same only if every one is', () => {
  const both = reviewOf('kim@army.ml', 'lee@army.ml');
  expect(haveSameDoubts(both, reviewOf('kim@army.ml', 'lee@army.ml'))).toBe(true);
  expect(haveSameDoubts(both, reviewOf('kim@army.ml', 'jo@army.ml'))).toBe(false);
});
