import { describe, expect, it } from 'vitest';
import { groupsOf, pairOf } from '../../../../src/review/doubts/groups.ts';
import { isRumoured, pairsIn, questionsIn } from '../../../../src/review/doubts/pairs.ts';
import type { Doubt } from '../../../../src/review/review.ts';
import { doubt, finding, rumour, secondDoubt, suggestion } from '../samples.ts';

const kim = rumour('to:0', 'kim@nhs.net', 'nsh.net');
const lee = rumour('to:1', 'lee@nsh.net', 'nhs.net', 2);
const ann = rumour('cc:0', 'ann@nhs.net', 'nsh.net');
const pairs = (...doubts: Doubt[]) => Array.from(pairsIn(doubts), ([{ id }, pair]) => [id, ...pair]);
const groups = (...doubts: Doubt[]) => groupsOf(doubts).map((group) => group.map(({ id }) => id));

describe('two similar domains that nothing but the message tells apart', () => {
  it('are one pair, in the order of their first doubts', () => {
    expect(pairs(kim, lee)).toEqual([
      ['to:0', 'nhs.net', 'nsh.net'],
      ['to:1', 'nhs.net', 'nsh.net'],
    ]);
    expect(pairsIn([lee, kim]).get(kim)).toEqual(['nsh.net', 'nhs.net']);
  });

  it.each<[string, Doubt]>([
    [
      'a list knows the suggestion',
      { ...kim, findings: [finding({ typed: 'nhs.net', suggestions: [suggestion('kim@nsh.net')] })] },
    ],
    ['another domain is suggested first', rumour('to:0', 'kim@nhs.net', ['nhz.net', 'nsh.net'])],
    ['something else speaks against one', { ...kim, findings: [...kim.findings, ...doubt().findings] }],
    [
      'one has no ending that exists',
      { ...kim, findings: kim.findings.map((each) => ({ ...each, kind: 'unknown-tld' as const })) },
    ],
    ['one is not allowed', { ...kim, denied: { domain: 'nhs.net', reason: 'No.' } }],
    ['only one of them is doubted', secondDoubt()],
  ])('are no pair if %s', (_, other) => {
    expect(pairs(other, lee)).toEqual([]);
    expect(groupsOf([other, lee]).map(pairOf)).toEqual([undefined, undefined]);
  });

  it('are one group, whose members are in the order of the domains, before single doubts', () => {
    expect(groups(secondDoubt({ id: 'cc:7' }), kim, lee, doubt({ id: 'to:9' }), ann)).toEqual([
      ['to:0', 'cc:0', 'to:1'],
      ['cc:7'],
      ['to:9'],
    ]);
    expect(groupsOf([kim, lee, ann]).map(pairOf)).toEqual([['nhs.net', 'nsh.net']]);
  });

  it('are no pair if only one of them needs a choice', () => {
    expect(groups(kim, { ...lee, severity: 'notice' })).toEqual([['to:0'], ['to:1']]);
  });

  it('are one pair for each of their neighbours that suggest one another', () => {
    const max = rumour('to:2', 'max@example-bank.com', 'examplebank.com');
    const eve = rumour('to:3', 'eve@examplebank.com', 'example-bank.com');
    expect(groups(max, kim, lee, eve)).toEqual([
      ['to:2', 'to:3'],
      ['to:0', 'to:1'],
    ]);
  });
});

it('a question is about one doubt or about a pair, which is asked about once, in the place of its first doubt', () => {
  const other = secondDoubt();
  expect(questionsIn([kim, other, lee, ann])).toEqual([
    { doubt: kim, pair: ['nhs.net', 'nsh.net'] },
    { doubt: other, pair: undefined },
  ]);
});

it('only similar domains speak against an address, unless it is denied or nothing was found', () => {
  expect(isRumoured(kim)).toBe(true);
  expect(isRumoured({ ...kim, denied: { domain: 'nhs.net', reason: 'No.' } })).toBe(false);
  expect(isRumoured({ ...kim, findings: [] })).toBe(false);
});
