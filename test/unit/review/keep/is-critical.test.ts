import { describe, expect, it } from 'vitest';
import type { Provenance } from '../../../../src/detector/finding.ts';
import { isCritical } from '../../../../src/review/keep/is-critical.ts';
import { doubt, finding, suggestion } from '../samples.ts';

const meantBy = (provenance: Provenance) =>
  doubt({ findings: [finding({ suggestions: [{ ...suggestion('kim@army.mil'), provenance }] })] });

describe('a doubt is very likely a mistake', () => {
  it.each<Provenance>([
    { source: 'protected' },
    { source: 'trusted' },
    { source: 'own' },
    { source: 'remembered' },
    { source: 'familiar' },
    { source: 'correspondents' },
    { source: 'mail-provider' },
    { source: 'list', list: 'us-mil', date: '2026-08-22' },
    { source: 'other-recipients', count: 2, of: 2 },
  ])('if the detector is sure and the suggestion is $source', (provenance) => {
    expect(isCritical(meantBy(provenance))).toBe(true);
  });

  it('not if the suggestion is only the repaired spelling', () => {
    expect(isCritical(meantBy({ source: 'repair' }))).toBe(false);
  });

  it('not without a suggestion, if the detector is less sure, or if no choice is needed', () => {
    expect(isCritical(doubt({ findings: [finding({ suggestions: [] })] }))).toBe(false);
    expect(isCritical(doubt({ findings: [finding({ strength: 'medium' })] }))).toBe(false);
    expect(isCritical(doubt({ findings: [] }))).toBe(false);
    expect(isCritical(doubt({ severity: 'notice' }))).toBe(false);
  });
});
