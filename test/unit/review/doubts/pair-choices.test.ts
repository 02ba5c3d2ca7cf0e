import { describe, expect, it } from 'vitest';
import { keepAll, offersForBoth } from '../../../../src/review/doubts/pair-choices.ts';
import type { Choice } from '../../../../src/review/review.ts';
import { rumour } from '../samples.ts';

const kim = rumour('to:0', 'kim@nhs.net', 'nsh.net');
const max = rumour('to:1', 'max@nhs.net', 'nsh.net');
const lee = rumour('cc:0', 'lee@nsh.net', 'nhs.net');
const ann = rumour('cc:1', 'ann@nsh.net', 'nhs.net');
const all = [kim, max, lee, ann];
const offers = (choices: Record<string, Choice> = {}) =>
  offersForBoth(
    ['nhs.net', 'nsh.net'],
    all,
    all.filter(({ id }) => !choices[id]),
    choices,
  );
const domains = (choices: Record<string, Choice>) => offers(choices).map(({ domain }) => domain);

describe('the domains of a pair', () => {
  it('can each be used for both, which corrects every recipient at the other', () => {
    expect(offers()).toEqual([
      {
        domain: 'nhs.net',
        choices: {
          'cc:0': { type: 'correct', address: 'lee@nhs.net' },
          'cc:1': { type: 'correct', address: 'ann@nhs.net' },
        },
      },
      {
        domain: 'nsh.net',
        choices: {
          'to:0': { type: 'correct', address: 'kim@nsh.net' },
          'to:1': { type: 'correct', address: 'max@nsh.net' },
        },
      },
    ]);
  });

  it.each<[string, Record<string, Choice>, string[]]>([
    ['the one at which a recipient was kept', { 'to:0': { type: 'keep' } }, ['nhs.net']],
    [
      'the one that a recipient was corrected to',
      { 'to:0': { type: 'correct', address: 'kim@nsh.net' } },
      ['nsh.net'],
    ],
    ['neither if recipients at both were kept', { 'to:0': { type: 'keep' }, 'cc:0': { type: 'keep' } }, []],
    ['both if a recipient was removed', { 'to:0': { type: 'remove' } }, ['nhs.net', 'nsh.net']],
    [
      'both if a recipient got another address',
      { 'to:0': { type: 'edit', address: 'kim@a.com' } },
      ['nhs.net', 'nsh.net'],
    ],
    [
      'only what would change somebody',
      { 'cc:0': { type: 'remove' }, 'cc:1': { type: 'remove' } },
      ['nsh.net'],
    ],
  ])('can be used: %s', (_, choices, expected) => {
    expect(domains(choices)).toEqual(expected);
  });

  it('can both be kept, with one reason, and are remembered if that is allowed', () => {
    const kept = keepAll([{ ...kim, mayRemember: true }, lee], { reason: 'Two firms', remember: true });
    expect(kept).toEqual({
      'to:0': { type: 'keep', reason: 'Two firms', remember: true },
      'cc:0': { type: 'keep', reason: 'Two firms' },
    });
    expect(keepAll([kim], {})).toEqual({ 'to:0': { type: 'keep' } });
  });
});
