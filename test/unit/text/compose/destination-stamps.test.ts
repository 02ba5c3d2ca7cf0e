import { describe, expect, it } from 'vitest';
import type { Finding, Provenance } from '../../../../src/detector/finding.ts';
import {
  destinationStamps,
  spokenStamps,
  type Stamp,
} from '../../../../src/text/compose/destination-stamps.ts';
import { en } from '../../../../src/text/load/en.ts';
import { doubt, finding, suggestion } from '../../review/samples.ts';
import { everyLanguage } from '../all-languages.ts';

type Source = Extract<Provenance, { source: 'protected' | 'own' | 'trusted' | 'mail-provider' }>['source'];

const about = (typed: string, meant: readonly string[], source: Source, more: Partial<Finding> = {}) =>
  doubt({
    findings: [
      finding({
        typed,
        suggestions: meant.map((domain) => ({
          ...suggestion(`kim@${domain}`),
          domain,
          provenance: { source },
        })),
        ...more,
      }),
    ],
  });

const read = (stamp: Stamp | undefined) =>
  stamp && (stamp.suffix === undefined ? stamp.text : `${stamp.suffix} · ${stamp.text}`);

const stamps = (...given: Parameters<typeof about>) => {
  const { typed, meant } = destinationStamps(en, about(...given));
  return [typed, ...meant].map(read);
};

const cases: readonly (readonly [...Parameters<typeof about>, (string | undefined)[]])[] = [
  ['army.ml', ['army.mil'], 'protected', {}, ['ML · Mali', 'MIL · US military']],
  ['army.com', ['army.mil'], 'own', {}, ['COM · anyone can register', 'MIL · US military']],
  ['state.org', ['state.gov'], 'protected', {}, ['ORG · anyone can register', 'GOV · US government']],
  ['mit.de', ['mit.edu'], 'protected', {}, ['DE · Germany', 'EDU · US universities']],
  ['who.in', ['who.int'], 'protected', {}, ['IN · India', 'INT · international bodies']],
  ['gmial.com', ['gmail.com'], 'mail-provider', {}, ['COM · anyone can register', 'Email provider']],
  ['gmail.co', ['gmail.com'], 'mail-provider', {}, ['CO · Colombia', 'Email provider']],
  ['contoso.cm', ['contoso.com'], 'own', {}, ['CM · Cameroon', 'Your own domain']],
  ['contosso.com', ['contoso.com'], 'trusted', {}, ['COM · anyone can register', 'Partner organization']],
  [
    'defence.uk',
    ['defence.gov.uk'],
    'protected',
    {},
    ['UK · United Kingdom', 'GOV.UK · United Kingdom (government)'],
  ],
  ['army.gov.ml', ['army.mil'], 'protected', {}, ['GOV.ML · Mali (government)', 'MIL · US military']],
  [
    'army.con',
    ['army.com'],
    'protected',
    { facts: { tldExists: false } },
    ['CON · does not exist', undefined],
  ],
  [
    'whitehouse.gov',
    ['whitehouses.gov'],
    'protected',
    { kind: 'closed-registry', facts: { registry: { suffix: 'gov', date: '2026-08-22' } } },
    ['GOV · not registered', undefined],
  ],
  ['gmail.com', ['army.mil'], 'own', { kind: 'personal-account' }, ['Email provider', 'MIL · US military']],
  ['army.army', ['army.mil'], 'protected', {}, [undefined, 'MIL · US military']],
];

describe('the stamps of the typed and the suggested domains', () => {
  it.each(cases)('say where %s and %s lead', (typed, meant, source, more, wanted) => {
    expect(stamps(typed, meant, source, more)).toEqual(wanted);
  });

  it.each([
    ['armyy.mil', 'army.mil'],
    ['contosso.com', 'contoso.com'],
    ['contosso.de', 'contoso.de'],
    ['аrmy.mil', 'army.mil'],
  ])('are left out where the same is true of %s and %s', (typed, meant) => {
    expect(stamps(typed, [meant], 'protected')).toEqual([undefined, undefined]);
  });

  it('are left out for a text that is no domain', () => {
    expect(stamps('army,mil', ['army.mil'], 'protected', { kind: 'malformed' })).toEqual([undefined]);
    expect(stamps('army', ['army.mil'], 'protected', { kind: 'unknown-tld' })).toEqual([undefined]);
  });

  it('say of several suggestions only what is not true of the typed domain', () => {
    expect(stamps('army.ml', ['army.mil', 'armi.ml', 'army.nl'], 'protected')).toEqual([
      undefined,
      'MIL · US military',
      undefined,
      'NL · Netherlands',
    ]);
  });

  it('say of a pair nothing that is true of most domains', () => {
    const { typed, meant } = destinationStamps(en, about('nhs.net', ['nhs.uk'], 'protected'), true);
    expect([typed, ...meant].map(read)).toEqual([undefined, 'UK · United Kingdom']);
  });

  it('tell a screen reader both destinations', () => {
    const given = destinationStamps(en, about('army.ml', ['army.mil'], 'protected'));
    expect(spokenStamps(en, given)).toEqual(['Typed: Mali.', 'Suggested: US military.']);
  });

  it('tell a screen reader the ending with what is only true of that', () => {
    const given = destinationStamps(en, about('gmial.com', ['gmail.com'], 'mail-provider'));
    const heard = spokenStamps(en, given).map((text) => text.replace(/[\u2066\u2069]/g, ''));
    expect(heard).toEqual(['Typed: anyone can register (.com).', 'Suggested: Email provider.']);
  });
});

describe.each(everyLanguage.map((words) => [words.locale, words] as const))('stamps in %s', (_, words) => {
  it('never say the same of the typed domain and the suggested one', () => {
    for (const [typed, meant, source, more] of cases) {
      const given = destinationStamps(words, about(typed, meant, source, more));
      expect(read(given.typed)).not.toBe(read(given.meant[0]) ?? '');
    }
  });

  it('have at most four words of their own', () => {
    const { missing, unregistered, open, users, own, partner, provider } = words.stamps;
    for (const label of [missing, unregistered, open, own, partner, provider, ...Object.values(users)])
      expect(label.split(' ').length).toBeLessThanOrEqual(4);
  });
});
