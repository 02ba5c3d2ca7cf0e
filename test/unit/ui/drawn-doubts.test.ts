import { describe, expect, it } from 'vitest';
import type { Doubt } from '../../../src/review/review.ts';
import { prominence } from '../../../src/ui/doubt/prominence.ts';
import { shownAddresses } from '../../../src/ui/address/shown-addresses.ts';
import { suggestionsFor } from '../../../src/review/doubts/suggestions.ts';
import { cyrillic, denied, mali, notice, typo, tie, unknownSuffix } from './examples.ts';

const [first] = mali.findings;
if (!first) throw new Error('the example has a finding');
const offered = (doubt: Doubt) => suggestionsFor(doubt).suggestions.map(({ address }) => address);

describe('the prominence of a doubt', () => {
  it.each([
    ['a strong finding', mali, 'critical'],
    ['a weaker finding', typo, 'ordinary'],
    ['a notice', notice, 'quiet'],
    ['a strong finding with the severity notice', { ...mali, severity: 'notice' as const }, 'quiet'],
    ['what the policy blocks', { ...typo, severity: 'block' as const }, 'blocked'],
    ['a denied domain', { ...typo, denied: { domain: 'gmial.com', reason: 'No.' } }, 'blocked'],
    ['no finding', { ...typo, findings: [] }, 'ordinary'],
  ])('is right for %s', (_name, doubt, expected) => {
    expect(prominence(doubt)).toBe(expected);
  });
});

describe('the suggestions of a doubt', () => {
  it('have a clear first one only if it stands out', () => {
    expect(suggestionsFor(mali).clear).toBe(true);
    expect(suggestionsFor(tie).clear).toBe(false);
    expect(suggestionsFor(unknownSuffix)).toEqual({ suggestions: [], clear: false });
    expect(suggestionsFor(denied)).toEqual({ suggestions: [], clear: false });
  });

  it('contain each address once, best first, and at most four', () => {
    const many = ['a', 'b', 'a', 'c', 'd', 'e'].map((name) => ({
      ...first,
      suggestions: first.suggestions.map((each) => ({ ...each, address: `${name}@army.mil` })),
    }));
    expect(offered({ ...mali, findings: many })).toEqual([
      'a@army.mil',
      'b@army.mil',
      'c@army.mil',
      'd@army.mil',
    ]);
  });

  it('are tied if the first finding that suggests anything is a tie', () => {
    const silent = { ...first, suggestions: [] };
    expect(suggestionsFor({ ...tie, findings: [silent, ...tie.findings] }).clear).toBe(false);
    expect(suggestionsFor({ ...mali, findings: [{ ...silent, tie: true }, first] }).clear).toBe(true);
  });
});

describe('the addresses shown for a doubt', () => {
  it('align the typed address and the single suggestion', () => {
    expect(shownAddresses(mali)).toEqual({
      typed: {
        address: 'kim.miller@army.ml',
        differs: [],
        counterpart: { spans: [{ start: 6, end: 7 }], length: 8 },
      },
      meant: [
        {
          address: 'kim.miller@army.mil',
          differs: [{ start: 6, end: 7 }],
          counterpart: { spans: [], length: 7 },
        },
      ],
    });
  });

  it('compare each of several suggestions with the typed address, which stays unmarked', () => {
    const { typed, meant } = shownAddresses(tie);
    expect(typed).toEqual({ address: 'rosa@usaf.mil', differs: [] });
    expect(meant.map(({ address }) => address)).toEqual(['rosa@us.af.mil', 'rosa@usa.mil', 'rosa@usar.mil']);
    expect(meant[1]).toEqual({
      address: 'rosa@usa.mil',
      differs: [],
      counterpart: { spans: [{ start: 3, end: 4 }], length: 8 },
    });
  });

  it('are in Unicode if Punycode was typed, because the marks refer to that form', () => {
    const punycode = {
      ...cyrillic,
      recipient: { ...cyrillic.recipient, address: 'ops@xn--usf-5cd.mil' },
    };
    expect(shownAddresses(punycode).typed.address).toBe('ops@usаf.mil');
    const shouted = { ...mali, recipient: { ...mali.recipient, address: 'Kim@ARMY.ML' } };
    expect(shownAddresses(shouted).typed.address).toBe('Kim@ARMY.ML');
  });

  it('are only the typed one if nothing is suggested', () => {
    expect(shownAddresses(denied)).toEqual({
      typed: { address: 'sales@supplier.example', differs: [] },
      meant: [],
    });
  });
});
