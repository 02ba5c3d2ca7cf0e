import { describe, expect, it } from 'vitest';
import { outcome } from '../../../../src/review/outcome/outcome.ts';
import type { Choice } from '../../../../src/review/review.ts';
import { doubt, review, rumour, secondDoubt } from '../samples.ts';

const kim = doubt();
const sent = (choice: Choice) => outcome(review([kim], { 'to:0': choice }, 'sent'));

describe('the outcome of a review', () => {
  it.each(['deciding', 'decided', 'cancelled'] as const)('is cancel while it is %s', (phase) => {
    expect(outcome(review([kim], { 'to:0': { type: 'remove' } }, phase))).toEqual({ type: 'cancel' });
  });

  it.each<[string, Choice, object]>([
    ['correct', { type: 'correct', address: 'kim@army.mil' }, { to: 'kim@army.mil' }],
    ['edit', { type: 'edit', address: 'kim@navy.mil' }, { to: 'kim@navy.mil' }],
    ['remove', { type: 'remove' }, {}],
  ])('of the choice “%s” is one change of one entry', (_name, choice, to) => {
    const changes = [{ field: 'to', from: kim.recipient, ...to }];
    expect(sent(choice)).toEqual({ type: 'send', changes, keep: [] });
  });

  it('of keeping is no change, and the address in lower case', () => {
    const shouted = doubt({ recipient: { ...kim.recipient, address: 'Kim@ARMY.ml' } });
    const kept = outcome(review([shouted], { 'to:0': { type: 'keep' } }, 'sent'));
    expect(kept).toEqual({ type: 'send', changes: [], keep: ['kim@army.ml'] });
  });

  it('of keeping an edited address is a change and a keep', () => {
    expect(sent({ type: 'edit', address: 'Kim@navy.ml', keep: true })).toEqual({
      type: 'send',
      changes: [{ field: 'to', from: kim.recipient, to: 'Kim@navy.ml' }],
      keep: ['kim@navy.ml'],
    });
  });

  it('of using the domain of another recipient is a change, and the new address is not asked about', () => {
    const lee = rumour('to:0', 'Lee@nhs.net', 'nsh.net');
    const choice: Choice = { type: 'correct', address: 'Lee@nsh.net' };
    const changes = [{ field: 'to', from: lee.recipient, to: 'Lee@nsh.net' }];
    expect(outcome(review([lee], { 'to:0': choice }, 'sent'))).toEqual({
      type: 'send',
      changes,
      keep: ['lee@nsh.net'],
    });
  });

  it('leaves doubts without a choice unchanged', () => {
    const noticed = review([doubt({ severity: 'notice' })], {}, 'sent');
    expect(outcome(noticed)).toEqual({ type: 'send', changes: [], keep: [] });
  });

  it('names an address kept twice only once, in the order of the doubts', () => {
    const again = doubt({ id: 'to:1' });
    const lee = secondDoubt();
    const choices = {
      'cc:0': { type: 'remove' },
      'to:1': { type: 'keep' },
      'to:0': { type: 'keep' },
    } as const;
    expect(outcome(review([kim, again, lee], choices, 'sent'))).toEqual({
      type: 'send',
      changes: [{ field: 'cc', from: lee.recipient }],
      keep: ['kim@army.ml'],
    });
  });
});

describe('the remembered part of an outcome', () => {
  const kept = (given: Partial<typeof kim>, choice: Choice) =>
    outcome(
      review(
        [doubt({ ...given, recipient: { ...kim.recipient, address: 'Kim@army.ml' } })],
        { 'to:0': choice },
        'sent',
      ),
    );

  it('is the address in lower case, with the reason if there is one', () => {
    const bare = kept({ mayRemember: true }, { type: 'keep', remember: true });
    expect(bare).toStrictEqual({
      type: 'send',
      changes: [],
      keep: ['kim@army.ml'],
      remember: [{ address: 'kim@army.ml' }],
    });
    const said = kept({ mayRemember: true }, { type: 'keep', remember: true, reason: 'A friend' });
    expect(said).toMatchObject({ remember: [{ address: 'kim@army.ml', reason: 'A friend' }] });
  });

  it.each<[string, Partial<typeof kim>, Choice]>([
    ['an address that could not be remembered', {}, { type: 'keep', remember: true }],
    ['an address that the sender did not ask to remember', { mayRemember: true }, { type: 'keep' }],
    ['a corrected address', { mayRemember: true }, { type: 'correct', address: 'kim@army.mil' }],
  ])('never contains %s', (_, given, choice) => {
    expect(kept(given, choice)).not.toHaveProperty('remember');
  });
});

it('the outcome has no new address for a removed entry and does not keep a corrected one', () => {
  expect(sent({ type: 'remove' })).toStrictEqual({
    type: 'send',
    changes: [{ field: 'to', from: kim.recipient }],
    keep: [],
  });
  expect(sent({ type: 'edit', address: 'kim@navy.mil' })).toMatchObject({ keep: [] });
});

describe('the outcome under a policy that asks for reasons', () => {
  it('contains the reason of a kept address only if it is required', () => {
    const choices = { 'to:0': { type: 'keep', reason: 'He moved.' } } as const;
    const decided = review([kim], choices, 'sent');
    const reasons = [{ address: 'kim@army.ml', reason: 'He moved.' }];
    expect(outcome({ ...decided, keepReason: 'required' })).toMatchObject({ reasons });
    expect(outcome({ ...decided, keepReason: 'optional' })).not.toHaveProperty('reasons');
  });

  it('contains the reason of a kept edited address', () => {
    const choice = { type: 'edit', address: 'Kim@navy.ml', keep: true, reason: 'He moved.' } as const;
    const decided = review([kim], { 'to:0': choice }, 'sent');
    expect(outcome({ ...decided, keepReason: 'required' })).toMatchObject({
      reasons: [{ address: 'kim@navy.ml', reason: 'He moved.' }],
    });
  });

  it('contains only reasons of kept addresses', () => {
    const told = doubt({ id: 'to:1', severity: 'notice' });
    const choices: Record<string, Choice> = {
      'to:0': { type: 'keep', reason: 'He moved.' },
      'cc:0': { type: 'edit', address: 'lee@gmail.com', reason: 'She moved.' },
    };
    const decided = review([kim, told, secondDoubt()], choices, 'sent');
    expect(outcome({ ...decided, keepReason: 'required' })).toMatchObject({
      reasons: [{ address: 'kim@army.ml', reason: 'He moved.' }],
    });
  });

  it('contains no reason for an address that was kept without one', () => {
    const decided = review([kim], { 'to:0': { type: 'keep' } }, 'sent');
    expect(outcome({ ...decided, keepReason: 'required' })).not.toHaveProperty('reasons');
  });
});
