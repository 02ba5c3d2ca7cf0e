import { describe, expect, it } from 'vitest';
import { worse, worstDoubtsFirst, worstFindingsFirst } from '../../../../src/review/doubts/worst-first.ts';
import { doubt, finding } from '../samples.ts';
import { withUnstableSort } from '../unstable-sort.ts';

const about = (id: string, given: Parameters<typeof finding>[0], more: Parameters<typeof doubt>[0] = {}) =>
  doubt({ id, findings: [finding(given)], ...more });

describe('sorting the worst first', () => {
  it('sorts doubts by severity, denial, strength, score and reading order', () => {
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

  it('sorts findings by severity before strength', () => {
    const strong = { finding: finding({ strength: 'strong' }), severity: 'notice' } as const;
    const medium = { finding: finding({ strength: 'medium' }), severity: 'confirm' } as const;
    expect(worstFindingsFirst([strong, medium])).toEqual([medium, strong]);
  });

  it('gives the worse of two severities', () => {
    expect(worse('notice', 'confirm')).toBe('confirm');
    expect(worse('block', 'confirm')).toBe('block');
    expect(worse('ignore', 'ignore')).toBe('ignore');
  });
});

it('sorting doubts keeps the order of equal ones and puts a denied one with findings before one without', () => {
  const ids = (...doubts: Parameters<typeof worstDoubtsFirst>[0]) =>
    worstDoubtsFirst(doubts).map(({ id }) => id);
  const equal = ['c', 'a', 'e', 'b', 'd'].map((id) => doubt({ id }));
  expect(ids(...equal)).toEqual(['c', 'a', 'e', 'b', 'd']);
  expect(withUnstableSort(() => ids(...equal))).toEqual(['c', 'a', 'e', 'b', 'd']);
  const denied = { domain: '.ml', reason: 'No.' };
  const bare = doubt({ id: 'bare', severity: 'block', denied, findings: [] });
  const found = doubt({ id: 'found', severity: 'block', denied });
  expect(ids(bare, found)).toEqual(['found', 'bare']);
  expect(ids(found, bare)).toEqual(['found', 'bare']);
  expect(withUnstableSort(() => ids(bare, found))).toEqual(['found', 'bare']);
});
