import { describe, expect, it } from 'vitest';
import type { Provenance } from '../../src/detector/finding.ts';
import { withoutEchoes } from '../../src/review/without-echoes.ts';
import { doubt, finding, suggestion } from './samples.ts';

const others: Provenance = { source: 'other-recipients', count: 1, of: 1 };
const near = (typed: string, meant: string, score: number, provenance: Provenance = others) =>
  doubt({
    id: typed,
    findings: [
      finding({
        typed,
        score,
        strength: 'medium',
        suggestions: [{ ...suggestion(`kim@${meant}`), provenance }],
      }),
    ],
  });
const slip = near('example.con', 'example.com', 0.9);
const echo = near('example.com', 'example.con', 0.7);
const left = (...doubts: Parameters<typeof withoutEchoes>[0]) => withoutEchoes(doubts).map(({ id }) => id);

describe('withoutEchoes', () => {
  it('drops the milder of two that only accuse each other', () => {
    expect(left(slip, echo)).toEqual(['example.con']);
    expect(left(echo, slip)).toEqual(['example.con']);
  });

  it('keeps both where neither is worse', () => {
    expect(left(slip, near('example.com', 'example.con', 0.9))).toEqual(['example.con', 'example.com']);
  });

  it('keeps what another source speaks against too', () => {
    const own = near('example.com', 'example.con', 0.7, { source: 'own' });
    expect(left(slip, own)).toEqual(['example.con', 'example.com']);
    const twice = { ...echo, findings: [...echo.findings, ...own.findings] };
    expect(left(slip, twice)).toEqual(['example.con', 'example.com']);
  });

  it('keeps both of two that have no domain', () => {
    const rubbish = (id: string, score: number) =>
      doubt({ id, findings: [finding({ kind: 'malformed', typed: '', suggestions: [], score })] });
    expect(left(rubbish('kim@', 0.6), rubbish('@', 0.5))).toEqual(['kim@', '@']);
  });

  it('keeps what has no suggestion, is near somebody else, or is denied', () => {
    const without = { ...echo, findings: [finding({ suggestions: [], strength: 'medium', score: 0.1 })] };
    expect(left(slip, without)).toHaveLength(2);
    expect(left(slip, near('example.com', 'example.org', 0.7))).toHaveLength(2);
    const forbidden = {
      ...echo,
      severity: 'block' as const,
      denied: { domain: 'example.com', reason: 'No.' },
    };
    expect(left(slip, forbidden)).toContain('example.com');
    const denied = doubt({ ...slip, findings: [], severity: 'block' });
    expect(left(denied, echo)).toHaveLength(2);
  });
});

it('an echo is measured by the worst doubt about a domain, whatever else was found there', () => {
  const milder = { ...near('example.con', 'example.com', 0.5), id: 'milder' };
  expect(left(slip, milder, echo)).toEqual(['example.con']);
  expect(left(milder, echo, slip)).toEqual(['example.con']);
});

it('what could have been meant elsewhere too is no echo', () => {
  const [only] = echo.findings;
  if (!only) throw new Error('the sample has a finding');
  const also = (address: string, provenance: Provenance) => ({
    ...echo,
    findings: [{ ...only, suggestions: [...only.suggestions, { ...suggestion(address), provenance }] }],
  });
  expect(left(slip, also('kim@example.con', { source: 'own' }))).toHaveLength(2);
  expect(left(slip, also('kim@example.org', others))).toHaveLength(2);
  expect(left(slip, also('jo@example.con', others))).toHaveLength(1);
});
