import { describe, expect, it } from 'vitest';
import { reduceReview, type ReviewAction } from '../../../../src/review/reduce-review.ts';
import type { Choice, Review } from '../../../../src/review/review.ts';
import { en } from '../../../../src/text/load/en.ts';
import { announcement } from '../../../../src/ui/review/announcement.ts';
import { changedDoubts } from '../../../../src/review/doubts/changed-doubts.ts';
import { focusTarget } from '../../../../src/ui/focus/focus-target.ts';
import { isDark } from '../../../../src/ui/page/is-dark.ts';
import { examples, mali, sameMistake } from '../examples.ts';

const { five, notice } = examples;
if (!five || !notice) throw new Error('the examples are there');

/** The doubts of `five`, in order: to:2, to:0, to:3, cc:0, and cc:1, which is only a notice. */
const choose = (id: string, choice: Choice = { type: 'remove' }): ReviewAction => ({
  type: 'choose',
  id,
  choice,
});
const after = (...actions: ReviewAction[]): Review => actions.reduce(reduceReview, five);
const undo = (id: string): ReviewAction => ({ type: 'undo', id });

const step = (actions: ReviewAction[]): [Review, Review] => [
  after(...actions.slice(0, -1)),
  after(...actions),
];

describe('the focus in a review', () => {
  it('starts at the first open doubt, or at the first doubt if none is open', () => {
    expect(focusTarget(undefined, five)).toEqual({ heading: 'to:2' });
    expect(focusTarget(undefined, after(choose('to:2')))).toEqual({ heading: 'to:0' });
    expect(focusTarget(undefined, notice)).toEqual({ heading: 'cc:1' });
  });

  it.each<[string, ReviewAction[], unknown]>([
    ['the next doubt', [choose('to:2')], { heading: 'to:0' }],
    ['the next open doubt', [choose('to:0'), choose('to:2')], { heading: 'to:3' }],
    ['an earlier open doubt', [choose('cc:0')], { heading: 'to:2' }],
    ['Send after the last choice', ['to:2', 'to:0', 'to:3', 'cc:0'].map((id) => choose(id)), 'send'],
    ['a doubt whose choice was undone', [choose('to:2'), choose('to:0'), undo('to:2')], { heading: 'to:2' }],
    ['nowhere if nothing changed', [choose('nobody')], undefined],
  ])('moves to %s', (_name, actions, expected) => {
    const [before, review] = step(actions);
    expect(focusTarget(before.choices, review)).toEqual(expected);
  });
});

/** Three doubts about the same mistake, whose recipients are apart in the message, among two others. */
const [one, two, three] = sameMistake(mali, ['Kim One', 'Kim Two', 'Kim Three']);
const [other, last] = five.doubts.filter(({ id }) => id === 'to:3' || id === 'cc:0');
if (!one || !two || !three || !other || !last) throw new Error('the examples are there');
const grouped: Review = { ...five, doubts: [one, other, two, last, three] };
const through = (...actions: ReviewAction[]): Review => actions.reduce(reduceReview, grouped);
const removed: Choice = { type: 'remove' };
const whole: ReviewAction = {
  type: 'choose-all',
  choices: { [one.id]: removed, [two.id]: removed, [three.id]: removed },
};

describe('the focus among recipients with the same mistake', () => {
  const from = (...actions: ReviewAction[]) =>
    focusTarget(through(...actions.slice(0, -1)).choices, through(...actions));

  it('starts at their heading', () => {
    expect(focusTarget(undefined, grouped)).toEqual({ heading: `group ${one.id}` });
  });

  it('moves on after all of them were decided at once', () => {
    expect(from(whole)).toEqual({ heading: other.id });
  });

  it('stays among them in reading order while they are decided one by one', () => {
    expect(from(choose(one.id))).toEqual({ heading: two.id });
    expect(from(choose(one.id), choose(two.id))).toEqual({ heading: three.id });
    expect(from(choose(one.id), choose(two.id), choose(three.id))).toEqual({ heading: other.id });
  });

  it('returns to their heading from elsewhere and after all were undone', () => {
    expect(from(choose(other.id), choose(last.id))).toEqual({ heading: `group ${one.id}` });
    expect(from(whole, { type: 'undo-all', ids: [one.id, two.id, three.id] })).toEqual({
      heading: `group ${one.id}`,
    });
  });

  it('returns to the one whose choice was undone', () => {
    expect(from(whole, undo(two.id))).toEqual({ heading: two.id });
  });

  it('is accompanied by one announcement for several choices', () => {
    expect(announcement(en, grouped, through(whole))).toBe('3 addresses decided. 2 left to decide');
    const undone = through(whole, { type: 'undo-all', ids: [one.id, two.id, three.id] });
    expect(announcement(en, through(whole), undone)).toBe('3 choices were undone. 5 left to decide');
  });
});

describe('the changed doubts', () => {
  it('are those that were chosen, chosen again or undone', () => {
    const chosen = after(choose('to:0'));
    const ids = (before: Review, now: Review) => changedDoubts(before.choices, now).map(({ id }) => id);
    expect(ids(five, chosen)).toEqual(['to:0']);
    expect(ids(chosen, five)).toEqual(['to:0']);
    expect(ids(chosen, reduceReview(chosen, choose('cc:0')))).toEqual(['cc:0']);
    expect(ids(chosen, chosen)).toEqual([]);
  });
});

describe('the announcement for screen readers', () => {
  it('gives the number of doubts when the review opens', () => {
    expect(announcement(en, undefined, five)).toBe('4 addresses look wrong');
  });

  it.each<[string, ReviewAction[], string]>([
    [
      'a correction',
      [choose('to:0', { type: 'correct', address: 'kim.miller@army.mil' })],
      'kim.miller@army.ml will be replaced with kim.miller@army.mil. 3 left to decide',
    ],
    [
      'an edit',
      [choose('to:0', { type: 'edit', address: 'kim@example.com' })],
      'kim.miller@army.ml will be replaced with kim@example.com. 3 left to decide',
    ],
    ['a removal', [choose('to:3')], 'max@example.con will be removed. 3 left to decide'],
    ['what is kept', [choose('cc:0', { type: 'keep' })], 'lee@gmial.com will be kept. 3 left to decide'],
    [
      'an undone choice',
      [choose('cc:0'), undo('cc:0')],
      'The choice for lee@gmial.com was undone. 4 left to decide',
    ],
    [
      'the last choice',
      ['to:2', 'to:0', 'to:3', 'cc:0'].map((id) => choose(id)),
      'lee@gmial.com will be removed. Ready to send.',
    ],
    ['nothing if nothing changed', [choose('nobody')], ''],
    ['the cancelled review', [{ type: 'cancel' }], 'Not sending.'],
    [
      'the sending',
      [...['to:2', 'to:0', 'to:3', 'cc:0'].map((id) => choose(id)), { type: 'send' }],
      'Sending.',
    ],
  ])('describes %s', (_name, actions, expected) => {
    const [before, review] = step(actions);
    expect(announcement(en, before, review)).toBe(expected);
  });
});

describe('the darkness of a background colour', () => {
  it.each([
    ['#000000', true],
    ['#1f1f1f', true],
    ['#292929', true],
    ['#ffffff', false],
    ['#F3F2F1', false],
    ['#ffff00', false],
    ['#0000ff', true],
    [' fff2ff ', false],
    ['#fff', undefined],
    ['white', undefined],
    ['rgb(0, 0, 0)', undefined],
    ['#gggggg', undefined],
    ['', undefined],
  ])('for %j is %j', (colour, expected) => {
    expect(isDark(colour)).toBe(expected);
  });
});
