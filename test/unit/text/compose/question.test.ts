import { describe, expect, it } from 'vitest';
import type { Group } from '../../../../src/review/doubts/groups.ts';
import { reduceReview } from '../../../../src/review/reduce-review.ts';
import { pageHeading, question } from '../../../../src/text/compose/question.ts';
import { en } from '../../../../src/text/load/en.ts';
import { doubt, finding, review, rumour, secondDoubt, suggestion } from '../../review/samples.ts';

const kim = doubt();
const pair: Group = [rumour('to:0', 'ann@nhs.net', 'nsh.net'), rumour('to:1', 'bob@nsh.net', 'nhs.net')];
const two = [suggestion('kim@army.mil'), suggestion('kim@navy.mil')];
const denied = doubt({ denied: { domain: 'army.ml', reason: 'No.' }, severity: 'block' });

describe('the question about a doubt or a group', () => {
  it.each<[name: string, group: Group, asked: string]>([
    ['one suggestion', [kim], 'Did you mean kim@army.mil?'],
    ['one suggestion for several recipients', [kim, kim], 'Did you mean army.mil?'],
    [
      'several suggestions',
      [doubt({ findings: [finding({ suggestions: two })] })],
      'Which one did you mean?',
    ],
    ['no suggestion', [doubt({ findings: [finding({ suggestions: [] })] })], 'kim@army.ml looks wrong'],
    ['an address that the policy denies', [denied], 'You can’t send to kim@army.ml'],
    ['a pair', pair, 'Two similar domains: nhs.net and nsh.net. Is one a mistake?'],
  ])('is for %s: %s', (_, group, asked) => {
    expect(question(en, group)).toBe(asked);
  });
});

describe('the heading of the page', () => {
  const both = review([kim, secondDoubt()]);

  it('is the only question, or how much looks wrong', () => {
    expect(pageHeading(en, review([kim, secondDoubt({ severity: 'notice' })]))).toBe(
      'Did you mean kim@army.mil?',
    );
    expect(pageHeading(en, both)).toBe('2 addresses look wrong');
    expect(pageHeading(en, review([...pair, secondDoubt()]))).toBe('Answer 2 questions before sending');
  });

  it('says that notices are only for information', () => {
    const told = { ...review([secondDoubt({ severity: 'notice' })]), phase: 'decided' as const };
    expect(pageHeading(en, told)).toBe('For your information');
  });

  it('says whether the message can be sent once everything is decided', () => {
    const choices = { 'to:0': { type: 'remove' }, 'cc:0': { type: 'remove' } } as const;
    const decided = reduceReview(both, { type: 'choose-all', choices });
    expect(pageHeading(en, decided)).toBe('Ready to send.');
    expect(pageHeading(en, { ...decided, isEveryone: true })).toBe('No recipients left.');
  });
});
