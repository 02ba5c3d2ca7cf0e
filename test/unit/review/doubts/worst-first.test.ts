import { describe, expect, it } from 'vitest';
import { worse, worstDoubtsFirst, worstFindingsFirst } from '../../../../src/review/doubts/worst-first.ts';
import { doubt, finding } from '../samples.ts';

const about = (id: string, given: Parameters<typeof finding>[0], more: Parameters<typeof doubt>[0] = {}) =>
  doubt({ id, findings: [finding(given)], ...more });

describe('worst first', () => {
  it('by severity, then denied, then strength, then score, then reading order', () => {
    const denied = { domain: 'army.ml', reason: 'No.' };
    const doubts = [
      about('notice', { strength: 'strong', score: 1 }, { severity: 'notice' }),
      about('later equal', { strength: 'medium', score: 0.5 }),
      about('last equal', { strength: 'medium', score: 0.5 }),
      about('info', { strength: 'info', score: 1 }),
      about('higher score', { strength: 'medium', score: 0.6 }),
      about('strong', { strength: 'strong', score: 0.1 }),
      about('blocked', { strength: 'info', score: 0.1 }, { severity: 'block' }),
      doubt({ id: 'denied, no finding', findings: [], severity: 'block', denied }),
    ];
    expect(worstDoubtsFirst(doubts).map(({ id }) => id)).toEqual([
      'denied, no finding',
      'blocked',
      'strong',
      'higher score',
      'later equal',
      'last equal',
      'info',
      'notice',
    ]);
  });

  it('findings by severity before strength', () => {
    const strong = { finding: finding({ strength: 'strong' }), severity: 'notice' } as const;
    const medium = { finding: finding({ strength: 'medium' }), severity: 'confirm' } as const;
    expect(worstFindingsFirst([strong, medium])).toEqual([medium, strong]);
  });

  it('worse', () => {
    expect(worse('notice', 'confirm')).toBe('confirm');
    expect(worse('block', 'confirm')).toBe('block');
    expect(worse('ignore', 'ignore')).toBe('ignore');
  });
});

it('of equal ones the order stays, and of two that are forbidden the one that was doubted too is first', () => {
  const ids = (...doubts: Parameters<typeof worstDoubtsFirst>[0]) =>
    worstDoubtsFirst(doubts).map(({ id }) => id);
  const equal = ['c', 'a', 'e', 'b', 'd'].map((id) => doubt({ id }));
  expect(ids(...equal)).toEqual(['c', 'a', 'e', 'b', 'd']);
  const denied = { domain: '.ml', reason: 'No.' };
  const bare = doubt({ id: 'bare', severity: 'block', denied, findings: [] });
  const found = doubt({ id: 'found', severity: 'block', denied });
  expect(ids(bare, found)).toEqual(['found', 'bare']);
  expect(ids(found, bare)).toEqual(['found', 'bare']);
});
