import { describe, expect, it } from 'vitest';
import { maySend, reduceReview, type ReviewAction } from '../../../src/review/reduce-review.ts';
import type { Choice, Review } from '../../../src/review/review.ts';
import { doubt, finding, review, secondDoubt, suggestion } from './samples.ts';

const first = doubt();
const notice = doubt({ id: 'bcc:0', severity: 'notice' });
const blocked = doubt({ severity: 'block' });
const correct: Choice = { type: 'correct', address: 'kim@army.mil' };
const remove: Choice = { type: 'remove' };

const phases: Readonly<Record<Review['phase'], Review>> = {
  deciding: review([first, secondDoubt(), notice], { 'cc:0': remove }, 'deciding'),
  decided: review([first, secondDoubt(), notice], { 'cc:0': remove, 'to:0': remove }, 'decided'),
  sent: review([first, secondDoubt(), notice], { 'cc:0': remove, 'to:0': remove }, 'sent'),
  cancelled: review([first, secondDoubt(), notice], { 'cc:0': remove }, 'cancelled'),
};

const actions = {
  'choose what was open': { type: 'choose', id: 'to:0', choice: correct },
  'choose anew': { type: 'choose', id: 'cc:0', choice: { type: 'keep' } },
  'choose for a notice': { type: 'choose', id: 'bcc:0', choice: remove },
  'choose for a stranger': { type: 'choose', id: 'to:7', choice: remove },
  'undo a choice': { type: 'undo', id: 'cc:0' },
  'undo no choice': { type: 'undo', id: 'bcc:0' },
  'undo a stranger': { type: 'undo', id: 'to:7' },
  'choose and send': { type: 'choose-all', choices: { 'to:0': correct }, send: true },
  send: { type: 'send' },
  cancel: { type: 'cancel' },
} as const satisfies Record<string, ReviewAction>;

type Name = keyof typeof actions;
/** The results of the transitions; every transition that is not listed changes nothing. */
const leadsTo: Record<'deciding' | 'decided', Partial<Record<Name, Pick<Review, 'phase' | 'choices'>>>> = {
  deciding: {
    'choose what was open': { phase: 'decided', choices: { 'cc:0': remove, 'to:0': correct } },
    'choose anew': { phase: 'deciding', choices: { 'cc:0': { type: 'keep' } } },
    'choose for a notice': { phase: 'deciding', choices: { 'cc:0': remove, 'bcc:0': remove } },
    'undo a choice': { phase: 'deciding', choices: {} },
    'choose and send': { phase: 'sent', choices: { 'cc:0': remove, 'to:0': correct } },
    cancel: { phase: 'cancelled', choices: { 'cc:0': remove } },
  },
  decided: {
    'choose what was open': { phase: 'decided', choices: { 'cc:0': remove, 'to:0': correct } },
    'choose anew': { phase: 'decided', choices: { 'cc:0': { type: 'keep' }, 'to:0': remove } },
    'choose for a notice': {
      phase: 'decided',
      choices: { 'cc:0': remove, 'to:0': remove, 'bcc:0': remove },
    },
    'undo a choice': { phase: 'deciding', choices: { 'to:0': remove } },
    'choose and send': { phase: 'sent', choices: { 'cc:0': remove, 'to:0': correct } },
    send: { phase: 'sent', choices: { 'cc:0': remove, 'to:0': remove } },
    cancel: { phase: 'cancelled', choices: { 'cc:0': remove, 'to:0': remove } },
  },
};

const cells = (Object.keys(phases) as Review['phase'][]).flatMap((phase) =>
  (Object.keys(actions) as Name[]).map((name) => ({ phase, name })),
);

describe('reduceReview', () => {
  it.each(cells)('has the expected result for: $phase, $name', ({ phase, name }) => {
    const before = phases[phase];
    const expected = phase === 'sent' || phase === 'cancelled' ? undefined : leadsTo[phase][name];
    const after = reduceReview(before, actions[name]);
    if (expected) expect(after).toEqual({ ...before, ...expected });
    else expect(after).toBe(before);
  });

  it('returns to deciding only for a doubt that needs a choice', () => {
    const chosen = review([notice], { 'bcc:0': remove }, 'decided');
    expect(reduceReview(chosen, { type: 'undo', id: 'bcc:0' })).toEqual({ ...chosen, choices: {} });
  });

  it('never changes a review in place', () => {
    const frozen = Object.freeze({ ...phases.deciding, choices: Object.freeze({}) });
    expect(() => reduceReview(frozen, actions['choose what was open'])).not.toThrow();
    expect(frozen.choices).toEqual({});
  });
});

describe('reduceReview, as a choice', () => {
  const chosen = (choice: Choice, about = first) =>
    reduceReview(review([about]), { type: 'choose', id: 'to:0', choice }).choices['to:0'];

  it.each<[string, Choice]>([
    ['a suggestion', correct],
    ['another address', { type: 'edit', address: 'kim@navy.mil' }],
    [
      'another address that the sender keeps although it is doubted',
      { type: 'edit', address: 'kim@navy.ml', keep: true },
    ],
    ['removal', remove],
    ['keeping', { type: 'keep' }],
  ])('accepts %s', (_name, choice) => {
    expect(chosen(choice)).toEqual(choice);
  });

  it.each<[string, Choice]>([
    ['an address that was never suggested', { type: 'correct', address: 'eve@evil.example' }],
    ['a suggestion in other letters', { type: 'correct', address: 'KIM@ARMY.MIL' }],
    ['no address', { type: 'edit', address: '' }],
    ['half an address', { type: 'edit', address: 'kim@army' }],
    ['two addresses', { type: 'edit', address: 'kim@army.mil, eve@evil.example' }],
    ['the doubted address itself', { type: 'edit', address: 'kim@army.ml' }],
    ['the doubted address in capitals', { type: 'edit', address: 'KIM@ARMY.ML' }],
  ])('refuses %s', (_name, choice) => {
    expect(chosen(choice)).toBeUndefined();
  });

  it('refuses to keep what the policy blocks or denies', () => {
    expect(chosen({ type: 'keep' }, blocked)).toBeUndefined();
    const denied = doubt({ denied: { domain: 'army.ml', reason: 'Not from here.' } });
    expect(chosen({ type: 'keep' }, denied)).toBeUndefined();
    expect(chosen(remove, blocked)).toEqual(remove);
  });
});

it('any suggestion of any finding can be chosen, and an edited address must differ from the typed one', () => {
  const several = doubt({
    recipient: { field: 'to', address: ' kim@army.ml ', displayName: '' },
    findings: [
      finding({ suggestions: [suggestion('a@x.mil'), suggestion('b@x.mil')] }),
      finding({ suggestions: [suggestion('c@x.mil')] }),
    ],
  });
  const after = (choice: Choice) =>
    reduceReview(review([several]), { type: 'choose', id: 'to:0', choice }).choices;
  for (const address of ['a@x.mil', 'b@x.mil', 'c@x.mil'])
    expect(after({ type: 'correct', address })).toEqual({ 'to:0': { type: 'correct', address } });
  expect(after({ type: 'correct', address: 'd@x.mil' })).toEqual({});
  expect(after({ type: 'edit', address: 'KIM@army.ml' })).toEqual({});
});

describe('a review whose choices remove everybody', () => {
  const everyone: Review = { ...review([first, secondDoubt()]), isEveryone: true };
  const both: ReviewAction = { type: 'choose-all', choices: { 'to:0': remove, 'cc:0': remove } };

  it('is decided and cannot be sent', () => {
    const decided = reduceReview(everyone, both);
    expect(decided.phase).toBe('decided');
    expect(maySend(decided)).toBe(false);
    expect(reduceReview(decided, { type: 'send' })).toBe(decided);
    expect(reduceReview(everyone, { ...both, send: true }).phase).toBe('decided');
  });

  it('can be sent if the message has another recipient, or if one is only corrected', () => {
    const withOthers = review([first, secondDoubt()]);
    expect(reduceReview(withOthers, { ...both, send: true }).phase).toBe('sent');
    const one: ReviewAction = { type: 'choose-all', choices: { 'to:0': correct, 'cc:0': remove } };
    expect(maySend(reduceReview(everyone, one))).toBe(true);
  });
});

it('choosing and sending sends nothing while something is left to decide', () => {
  const open = review([first, secondDoubt()]);
  const some: ReviewAction = { type: 'choose-all', choices: { 'to:0': correct }, send: true };
  expect(reduceReview(open, some)).toMatchObject({ phase: 'deciding', choices: { 'to:0': correct } });
});
