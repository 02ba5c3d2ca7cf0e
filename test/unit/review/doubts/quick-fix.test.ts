import { describe, expect, it } from 'vitest';
import { quickFix } from '../../../../src/review/doubts/quick-fix.ts';
import { doubt, finding, review, rumour, secondDoubt, suggestion } from '../samples.ts';

const kim = doubt();
const lee = doubt({
  id: 'to:1',
  recipient: { field: 'to', address: 'lee@army.ml', displayName: '' },
  findings: [finding({ suggestions: [suggestion('lee@army.mil')] })],
});

describe('one click answers everything', () => {
  it('if one recipient is doubted, with one suggestion', () => {
    const choices = { 'to:0': { type: 'correct', address: 'kim@army.mil' } };
    expect(quickFix(review([kim]))).toEqual({ choices });
    const notice = secondDoubt({ severity: 'notice' });
    expect(quickFix(review([kim, notice]))).toEqual({ choices });
  });

  it('if several recipients have the same mistake, for those that are open', () => {
    expect(Object.keys(quickFix(review([kim, lee]))?.choices ?? {})).toEqual(['to:0', 'to:1']);
    const removed = review([kim, lee], { 'to:0': { type: 'remove' } });
    expect(Object.keys(quickFix(removed)?.choices ?? {})).toEqual(['to:1']);
  });

  it.each([
    ['there is another mistake', review([kim, secondDoubt()])],
    ['it is the last of several mistakes', review([kim, secondDoubt()], { 'cc:0': { type: 'remove' } })],
    ['everything is decided', review([kim], { 'to:0': { type: 'remove' } })],
    ['nothing needs a choice', review([doubt({ severity: 'notice' })])],
    ['nothing is suggested', review([doubt({ findings: [finding({ suggestions: [] })] })])],
    ['the suggestion is no better than another', review([doubt({ findings: [finding({ tie: true })] })])],
    [
      'something else is suggested, too',
      review([
        doubt({
          findings: [finding({ suggestions: [suggestion('kim@army.mil'), suggestion('kim@navy.mil')] })],
        }),
      ]),
    ],
    [
      'nothing but the message tells two domains apart',
      review([rumour('to:0', 'ann@nhs.net', 'nsh.net'), rumour('to:1', 'bob@nsh.net', 'nhs.net')]),
    ],
  ])('not if %s', (_, asked) => {
    expect(quickFix(asked)).toBeUndefined();
  });
});
