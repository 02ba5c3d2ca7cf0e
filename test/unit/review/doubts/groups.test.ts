import { describe, expect, it } from 'vitest';
import { correctAll, groupsOf, removeAll, typedDomain } from '../../../../src/review/doubts/groups.ts';
import type { Doubt } from '../../../../src/review/review.ts';
import { doubt, finding, secondDoubt, suggestion } from '../samples.ts';

const at = (id: string, local: string, given: Partial<Doubt> = {}): Doubt =>
  doubt({
    id,
    recipient: { field: 'to', address: `${local}@army.ml`, displayName: local },
    findings: [finding({ suggestions: [suggestion(`${local}@army.mil`)] })],
    ...given,
  });
const kim = at('to:0', 'kim');
const lee = at('to:1', 'lee');
const ann = at('bcc:0', 'ann');
const ids = (...doubts: Doubt[]) => groupsOf(doubts).map((group) => group.map(({ id }) => id));

describe('grouping doubts', () => {
  it('puts the same mistakes together in the place of the first', () => {
    expect(ids(kim, secondDoubt(), lee, ann)).toEqual([['to:0', 'to:1', 'bcc:0'], ['cc:0']]);
  });

  it('puts notices after everything that needs a choice', () => {
    const told = at('to:2', 'max', { severity: 'notice' });
    expect(ids(told, kim, secondDoubt())).toEqual([['to:0'], ['cc:0'], ['to:2']]);
  });

  it.each<[string, Doubt]>([
    [
      'another domain is meant',
      at('x', 'lee', { findings: [finding({ suggestions: [suggestion('lee@navy.mil')] })] }),
    ],
    ['nothing is meant', at('x', 'lee', { findings: [finding({ suggestions: [] })] })],
    ['it is graver', at('x', 'lee', { severity: 'block' })],
    ['it is of another kind', at('x', 'lee', { findings: [{ ...finding(), kind: 'wrong-tld' }] })],
    [
      'the reason names another person',
      at('x', 'lee', { findings: [finding({ facts: { otherAddress: 'a@b.mil' } })] }),
    ],
    ['it is not allowed', at('x', 'lee', { denied: { domain: 'army.ml', reason: 'No.' } })],
    [
      'the meant domain is no better than another',
      at('x', 'lee', { findings: [finding({ tie: true, suggestions: [suggestion('lee@army.mil')] })] }),
    ],
  ])('keeps doubts apart if %s', (_name, other) => {
    expect(ids(kim, other)).toEqual([[kim.id], ['x']]);
  });

  it('keeps malformed texts apart', () => {
    const rubbish = (id: string) => doubt({ id, findings: [finding({ typed: '', suggestions: [] })] });
    expect(ids(rubbish('to:0'), rubbish('to:1'))).toEqual([['to:0'], ['to:1']]);
  });

  it('loses no doubt', () => {
    const all = [kim, secondDoubt(), lee, ann];
    expect(new Set(ids(...all).flat())).toEqual(new Set(all.map(({ id }) => id)));
    expect(groupsOf([])).toEqual([]);
  });
});

describe('the actions for a group', () => {
  it('correct each address to the same domain', () => {
    expect(correctAll([kim, lee], 'army.mil')).toEqual({
      'to:0': { type: 'correct', address: 'kim@army.mil' },
      'to:1': { type: 'correct', address: 'lee@army.mil' },
    });
    expect(correctAll([kim], 'navy.mil')).toEqual({});
  });

  it('remove each address', () => {
    expect(removeAll([kim, lee])).toEqual({ 'to:0': { type: 'remove' }, 'to:1': { type: 'remove' } });
  });

  it('are shown with the typed or the denied domain', () => {
    expect(typedDomain([kim, lee])).toBe('army.ml');
    expect(typedDomain([{ ...kim, findings: [], denied: { domain: '.ml', reason: 'No.' } }])).toBe('.ml');
  });
});

it('recipients that are only denied are grouped by reason, under the denied domain', () => {
  const denied = (id: string, domain: string) =>
    doubt({ id, findings: [], severity: 'block', denied: { domain, reason: 'No.' } });
  const groups = groupsOf([denied('to:0', '.ml'), denied('to:1', '.ml'), denied('to:2', '.il')]);
  expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['to:0', 'to:1'], ['to:2']]);
  expect(groups.map(typedDomain)).toEqual(['.ml', '.il']);
});

it('doubts without finding and denial are never grouped and have no domain', () => {
  const bare = (id: string) => doubt({ id, findings: [] });
  expect(groupsOf([bare('to:0'), bare('to:1')])).toHaveLength(2);
  expect(typedDomain([bare('to:0')])).toBe('');
});
