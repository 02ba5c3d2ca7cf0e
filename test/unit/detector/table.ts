import { describe, expect, test } from 'vitest';
import { govRegistry } from '../../../src/detector/data/gov-registry.ts';
import type { Context } from '../../../src/detector/context/context.ts';
import { detect } from '../../../src/detector/detect.ts';
import { buildKnownDomains, type KnownDomains } from '../../../src/detector/targets/known-domains.ts';
import type { Finding, FindingKind, Strength } from '../../../src/detector/finding.ts';

export const nobody: Context = { sender: '', others: [], remembered: [] };

/** Known domains of every kind, for the tables of the rules. */
export const knownDomains: KnownDomains = buildKnownDomains({
  protect: [
    '.mil',
    '.gov',
    'army.mil',
    'us.af.mil',
    'tradoc.army.mil',
    'usgs.gov',
    'census.gov',
    'noaa.gov',
    'nasa.gov',
    'lockheed-martin.gov',
  ],
  trust: [
    'lockheedmartin.com',
    'se.ibm.com',
    'ibm.com',
    'redhat.com',
    'chromium.org',
    'bücher.de',
    'oxford.ac.uk',
    'example.com.br',
    'rtx.com',
    'fabrikam.co.jp',
  ],
  packs: ['us-mil'],
  registries: [govRegistry],
});

/** Returns the findings about an address, or about the mailbox `kim` at a domain. */
export function judge(
  address: string,
  { context = nobody, from = knownDomains, displayName = '' }: Partial<Circumstances> = {},
): Finding[] {
  const whole = address.includes('@') ? address : `kim@${address}`;
  return detect({ field: 'to', address: whole, displayName }, from, context);
}

export interface Circumstances {
  readonly context: Context;
  readonly from: KnownDomains;
  readonly displayName: string;
}

/** The typed domain, the first suggestion (empty for none), the strength, and the reason for the case. */
export type Warning = readonly [typed: string, meant: string, strength: Strength, why: string];
export type ExpectedSilence = readonly [typed: string, why: string];

/** Tests a rule with two tables: what it warns about, and what it must not report. */
export function tables(
  kind: FindingKind,
  warnings: readonly Warning[],
  silences: readonly ExpectedSilence[],
): void {
  describe(`${kind} warns`, () => {
    test.each(warnings)('about %s with the suggestion %j and strength %s: %s', (typed, meant, strength) => {
      const finding = judge(typed).find((one) => one.kind === kind);
      expect(finding?.suggestions[0]?.domain ?? '').toBe(meant);
      expect(finding?.strength).toBe(strength);
    });
  });
  describe(`${kind} stays silent`, () => {
    test('in at least as many cases as it warns', () =>
      expect(silences.length).toBeGreaterThanOrEqual(warnings.length));
    test.each(silences)('about %s: %s', (typed) => {
      expect(judge(typed).filter((one) => one.kind === kind)).toEqual([]);
    });
  });
}
