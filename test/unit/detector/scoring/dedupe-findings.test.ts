import { describe, expect, it } from 'vitest';
import type { Finding, FindingKind, Provenance, Strength } from '../../../../src/detector/finding.ts';
import { dedupeFindings } from '../../../../src/detector/scoring/dedupe-findings.ts';

const none = { typed: [], intended: [] };
const found = (
  kind: FindingKind,
  addresses: readonly string[],
  { strength = 'medium', score = 0.5, source = 'protected', tie = false }: Partial<Told> = {},
): Finding => ({
  kind,
  strength,
  score,
  tie,
  factors: [],
  typed: 'army.ml',
  facts: {},
  suggestions: addresses.map((address) => ({
    address,
    domain: address.split('@')[1] ?? '',
    provenance: { source } as Provenance,
    differs: none,
  })),
});
interface Told {
  strength: Strength;
  score: number;
  source: Provenance['source'];
  tie: boolean;
}
const all = () => true;
const nobody = () => false;
const kinds = (findings: readonly Finding[], isFine = all) =>
  dedupeFindings(findings, isFine).map(({ kind }) => kind);
const [army, navy] = ['kim@army.mil', 'kim@navy.mil'];

describe('the findings about a recipient', () => {
  it('are sorted by strength, then score, then the order of the rules', () => {
    const findings = [
      found('tld-typo', ['a@x.mil'], { score: 0.5 }),
      found('embedding', ['b@x.mil'], { score: 0.5 }),
      found('combosquat', ['c@x.mil'], { score: 0.6 }),
      found('homoglyph', ['d@x.mil'], { strength: 'info', score: 0.9 }),
    ];
    expect(kinds(findings)).toEqual(['combosquat', 'tld-typo', 'embedding', 'homoglyph']);
    const more = Array.from({ length: 12 }, (_, n) => found('tld-typo', [`k${String(n)}@x.mil`]));
    expect(dedupeFindings(more, all)).toEqual(more);
    const strong = found('doppelganger', ['e@x.mil'], { strength: 'strong', score: 0.1 });
    expect(kinds([found('tld-typo', ['e@x.mil'], { score: 0.9 }), strong])).toEqual(['doppelganger']);
  });

  it('leave out one whose suggestions a better one has', () => {
    const better = found('tld-typo', [army, navy], { score: 0.7 });
    expect(kinds([better, found('wrong-tld', [army])])).toEqual(['tld-typo']);
    expect(kinds([better, found('wrong-tld', [navy])])).toEqual(['tld-typo']);
    expect(kinds([better, found('wrong-tld', ['kim@af.mil', army])])).toEqual(['tld-typo', 'wrong-tld']);
  });

  it('leave out one without a suggestion if another has one, and keep it otherwise', () => {
    const [bare, other] = [found('unknown-tld', []), found('malformed', [])];
    expect(kinds([found('tld-typo', [army], { score: 0.7 }), bare])).toEqual(['tld-typo']);
    expect(kinds([bare, other])).toEqual(['unknown-tld', 'malformed']);
  });

  it('leave out guesses beside a strong finding, except those about the person', () => {
    const strong = found('tld-typo', [army], { strength: 'strong' });
    expect(kinds([strong, found('wrong-tld', [navy])])).toEqual(['tld-typo']);
    expect(kinds([strong, found('homoglyph', [navy], { strength: 'strong', score: 0.1 })])).toEqual([
      'tld-typo',
      'homoglyph',
    ]);
    for (const kind of ['same-person', 'personal-account', 'name-shows-another-address'] as const)
      expect(kinds([strong, found(kind, [navy])])).toEqual(['tld-typo', kind]);
    expect(kinds([found('tld-typo', [army]), found('wrong-tld', [navy], { score: 0.1 })])).toHaveLength(2);
  });
});

describe('a suggestion that does not pass the final check', () => {
  it.each(['repair', 'other-recipients', 'remembered'] as const)(
    'is left out with its finding if its source is: %s',
    (source) => {
      expect(kinds([found('tld-typo', [army], { source })], nobody)).toEqual([]);
      expect(kinds([found('tld-typo', [army], { source })])).toEqual(['tld-typo']);
    },
  );

  it.each(['protected', 'trusted', 'own', 'mail-provider', 'list'] as const)(
    'is kept anyway because it is on a list: %s',
    (source) => {
      expect(kinds([found('tld-typo', [army], { source })], nobody)).toEqual(['tld-typo']);
    },
  );

  it.each(['malformed', 'closed-registry', 'unknown-tld', 'name-shows-another-address'] as const)(
    'is removed from a finding that stays true without it: %s',
    (kind) => {
      expect(dedupeFindings([found(kind, [army], { source: 'repair' })], nobody)).toMatchObject([
        { kind, suggestions: [] },
      ]);
    },
  );

  it('does not affect a finding without suggestions', () => {
    expect(kinds([found('combosquat', [])], nobody)).toEqual(['combosquat']);
  });

  it('ends a tie if only one suggestion is left', () => {
    const isFine = (address: string) => address === army;
    const [one] = dedupeFindings([found('tld-typo', [army, navy], { source: 'repair', tie: true })], isFine);
    expect(one).toMatchObject({ tie: false, suggestions: [{ address: army }] });
    expect(dedupeFindings([found('tld-typo', [army, navy], { tie: true })], nobody)[0]?.tie).toBe(true);
    expect(dedupeFindings([found('tld-typo', [army, navy])], nobody)[0]?.tie).toBe(false);
  });
});
