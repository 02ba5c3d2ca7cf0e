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

describe('carrying choices over to a new review', () => {
  it('keeps the choice for a recipient that moved', () => {
    const before = chosen(reviewOf('kim@army.ml'), 'to:0', correct);
    const now = carryOver(before, reviewOf('ann@army.mil', 'kim@army.ml'));
    expect(now.choices).toEqual({ 'to:1': { ...correct } });
    expect(now.phase).toBe('decided');
  });

  it('drops the choice for a recipient that was removed', () => {
    const before = chosen(reviewOf('kim@army.ml', 'jo@gmial.com'), 'to:0', correct);
    expect(carryOver(before, reviewOf('jo@gmial.com'))).toEqual(reviewOf('jo@gmial.com'));
  });

  it('leaves new doubts open', () => {
    const before = chosen(reviewOf('kim@army.ml'), 'to:0', correct);
    expect(carryOver(before, reviewOf('kim@army.ml', 'jo@gmial.com')).phase).toBe('deciding');
  });

  it('gives each of two equal recipients its own choice', () => {
    const before = chosen(reviewOf('kim@army.ml', 'kim@army.ml'), 'to:1', { type: 'remove' });
    expect(carryOver(before, reviewOf('kim@army.ml', 'kim@army.ml')).choices).toEqual({
      'to:1': { type: 'remove' },
    });
  });

  it('drops a choice that is not offered now', () => {
    const before = {
      ...reviewOf('kim@army.ml'),
      choices: { 'to:0': { type: 'correct', address: 'x@evil.example' } },
    } as const;
    expect(carryOver(before, reviewOf('kim@army.ml')).choices).toEqual({});
  });
});

describe('comparing the doubts of two reviews', () => {
  it.each([
    ['the same message', ['kim@army.ml'], ['kim@army.ml'], true],
    ['a good recipient added at the end', ['kim@army.ml'], ['kim@army.ml', 'ann@army.mil'], true],
    ['a good recipient added at the start', ['kim@army.ml'], ['ann@army.mil', 'kim@army.ml'], false],
    ['another doubt', ['kim@army.ml'], ['jo@gmial.com'], false],
    ['an additional doubt', ['kim@army.ml'], ['kim@army.ml', 'jo@gmial.com'], false],
  ])('gives the right result for %s', (_, one, other, same) => {
    expect(haveSameDoubts(reviewOf(...one), reviewOf(...other))).toBe(same);
  });
});

describe('a carried-over choice', () => {
  const chosenBefore = chosen(reviewOf('kim@army.ml'), 'to:0', { type: 'remove' });

  it('is not given to another person or to another field', () => {
    expect(carryOver(chosenBefore, reviewOf('lee@army.ml')).choices).toEqual({});
    const [known] = chosenBefore.doubts;
    if (!known) throw new Error('the sample has a doubt');
    const inCc = { ...known, id: 'cc:0', recipient: { ...known.recipient, field: 'cc' as const } };
    expect(carryOver(chosenBefore, { ...chosenBefore, doubts: [inCc], choices: {} }).choices).toEqual({});
  });

  it('leaves the previous review unchanged', () => {
    const before = JSON.stringify(chosenBefore);
    carryOver(chosenBefore, reviewOf('kim@army.ml'));
    expect(JSON.stringify(chosenBefore)).toBe(before);
  });
});

it('two reviews have the same doubts only if all are equal', () => {
  const both = reviewOf('kim@army.ml', 'lee@army.ml');
  expect(haveSameDoubts(both, reviewOf('kim@army.ml', 'lee@army.ml'))).toBe(true);
  expect(haveSameDoubts(both, reviewOf('kim@army.ml', 'jo@army.ml'))).toBe(false);
});
