import { describe, expect, it } from 'vitest';
import { reduceReview, type ReviewAction } from '../../src/review/reduce-review.ts';
import type { Choice, Review } from '../../src/review/review.ts';
import { en } from '../../src/text/en.ts';
import { announcement } from '../../src/ui/announcement.ts';
import { changedChoice, focusTarget } from '../../src/ui/focus-target.ts';
import { isDark } from '../../src/ui/is-dark.ts';
import { examples } from './examples.ts';

const { five, notice } = examples;
if (!five || !notice) throw new Error('the examples are there');

/** The doubts of `five`, in order: to:2, to:0, to:3, cc:0, and cc:1, which is only told. */
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

describe('focusTarget', () => {
  it('starts at the first open doubt, or at the first doubt where none is open', () => {
    expect(focusTarget(undefined, five)).toEqual({ doubt: 'to:2' });
    expect(focusTarget(undefined, after(choose('to:2')))).toEqual({ doubt: 'to:0' });
    expect(focusTarget(undefined, notice)).toEqual({ doubt: 'cc:1' });
  });

  it.each<[string, ReviewAction[], unknown]>([
    ['the next one', [choose('to:2')], { doubt: 'to:0' }],
    ['the next open one', [choose('to:0'), choose('to:2')], { doubt: 'to:3' }],
    ['back to an earlier one', [choose('cc:0')], { doubt: 'to:2' }],
    ['Send at last', ['to:2', 'to:0', 'to:3', 'cc:0'].map((id) => choose(id)), 'send'],
    ['what was undone', [choose('to:2'), choose('to:0'), undo('to:2')], { doubt: 'to:2' }],
    ['nowhere when nothing changed', [choose('nobody')], undefined],
  ])('goes to %s', (_name, actions, expected) => {
    const [before, review] = step(actions);
    expect(focusTarget(before.choices, review)).toEqual(expected);
  });
});

describe('changedChoice', () => {
  it('names the doubt and what it has now', () => {
    const chosen = after(choose('to:0'));
    expect(changedChoice(five.choices, chosen)).toEqual({ id: 'to:0', now: { type: 'remove' } });
    expect(changedChoice(chosen.choices, five)).toEqual({ id: 'to:0', now: undefined });
    expect(changedChoice(chosen.choices, chosen)).toBeUndefined();
  });
});

describe('announcement', () => {
  it('says how many doubts there are when the review opens', () => {
    expect(announcement(en, undefined, five)).toBe('4 addresses to check before sending.');
  });

  it.each<[string, ReviewAction[], string]>([
    [
      'a correction',
      [choose('to:0', { type: 'correct', address: 'kim.miller@army.mil' })],
      'kim.miller@army.ml will be replaced with kim.miller@army.mil. 3 addresses left.',
    ],
    [
      'an edit',
      [choose('to:0', { type: 'edit', address: 'kim@example.com' })],
      'kim.miller@army.ml will be replaced with kim@example.com. 3 addresses left.',
    ],
    ['a removal', [choose('to:3')], 'max@example.con will be removed. 3 addresses left.'],
    ['what is kept', [choose('cc:0', { type: 'keep' })], 'lee@gmial.com will be kept. 3 addresses left.'],
    [
      'an undone choice',
      [choose('cc:0'), undo('cc:0')],
      'The choice for lee@gmial.com was undone. 4 addresses left.',
    ],
    [
      'the last choice',
      ['to:2', 'to:0', 'to:3', 'cc:0'].map((id) => choose(id)),
      'lee@gmial.com will be removed. All addresses are decided. You can send now.',
    ],
    ['nothing where nothing changed', [choose('nobody')], ''],
    ['the end', [{ type: 'cancel' }], 'Not sending.'],
    [
      'the sending',
      [...['to:2', 'to:0', 'to:3', 'cc:0'].map((id) => choose(id)), { type: 'send' }],
      'Sending.',
    ],
  ])('says %s', (_name, actions, expected) => {
    const [before, review] = step(actions);
    expect(announcement(en, before, review)).toBe(expected);
  });
});

describe('isDark', () => {
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
  ])('%j: %j', (colour, expected) => {
    expect(isDark(colour)).toBe(expected);
  });
});
