import { describe, expect, it } from 'vitest';
import { buildKnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import type { KnownDomainsInput } from '../../../../src/detector/targets/known-domains-input.ts';
import type { Pack } from '../../../../src/detector/data/pack.ts';

const nothing = { protect: [], trust: [], packs: [] };
const build = (input: Partial<KnownDomainsInput>) => buildKnownDomains({ ...nothing, ...input });
const registry = (suffix: string) => ({
  suffix,
  date: '2026-01-01',
  has: (label: string) => label === 'real',
});
const pack = (name: string, more: Partial<Pack> = {}): Pack => ({
  name,
  date: '2026-08-22',
  domains: [],
  suffixes: [],
  registries: [],
  ...more,
});
const guard = (input: Partial<KnownDomainsInput>, host: string) =>
  build(input).index.byHost.get(host)?.target.guard;

describe('the guard of a known name', () => {
  it.each([
    [{ protect: ['acme.com'] }, 'acme.com', 'strict'],
    [{ trust: ['acme.com'] }, 'acme.com', 'open'],
    [{ trust: ['ally.mil'] }, 'ally.mil', 'strict'],
    [{ trust: ['city.gov'] }, 'city.gov', 'strict'],
    [{ trust: ['us.ally.mil'] }, 'ally.mil', 'strict'],
    [{}, 'gmail.com', 'open'],
    [{ protect: ['gmail.com'] }, 'gmail.com', 'strict'],
    [{ packs: ['p'], availablePacks: [pack('p', { domains: ['branch.mil'] })] }, 'branch.mil', 'listed'],
    [{ trust: ['.mil'] }, 'mil', undefined],
  ])('for %j is as expected: %s %s', (input, host, expected) => {
    expect(guard(input, host)).toBe(expected);
  });
});

describe('known and trusted domains', () => {
  it('are stored by registrable domain if known and as whole names if trusted', () => {
    const { known, trusted } = build({
      protect: ['us.af.mil', '.mil', 'no domain'],
      trust: ['partner.ml', '.nl', '..', 'b\u00fccher.de'],
      packs: ['p'],
      knownLegitimate: ['a.real.example', 'neither,nor'],
      availablePacks: [
        pack('p', { domains: ['x.branch.mil'] }),
        pack('other', { domains: ['other.mil'] }),
        pack('us-mil'),
      ],
    });
    expect([...trusted].sort()).toEqual(['nl', 'partner.ml', 'us.af.mil', 'xn--bcher-kva.de']);
    for (const name of ['real.example', 'branch.mil', 'gmail.com', 'navy.com'])
      expect(known.has(name)).toBe(true);
    for (const name of ['other.mil', 'us.af.mil', 'a.real.example', 'neither,nor'])
      expect(known.has(name)).toBe(false);
  });

  it('include the list of .mil names if all of .mil is protected', () => {
    const availablePacks = [
      pack('us-mil', { domains: ['branch.mil'] }),
      pack('more', { domains: ['more.mil'] }),
    ];
    expect(build({ protect: ['.mil'], availablePacks }).known.has('branch.mil')).toBe(true);
    expect(build({ protect: ['.mil'], availablePacks }).known.has('more.mil')).toBe(false);
    expect(build({ protect: ['.gov', 'army.mil'], availablePacks }).known.has('branch.mil')).toBe(false);
    expect(build({ trust: ['.mil'], availablePacks }).known.has('branch.mil')).toBe(false);
  });
});

describe('registries', () => {
  const availablePacks = [pack('cities', { registries: [registry('.gov'), registry('.fed.us')] })];
  const speaking = (input: Partial<KnownDomainsInput>) =>
    [...build({ availablePacks, ...input }).registries.keys()].sort();

  it.each([
    [{}, []],
    [{ packs: ['cities'] }, ['fed.us', 'gov']],
    [{ protect: ['noaa.gov'] }, ['gov']],
    [{ protect: ['acme.com', 'a.noaa.gov'] }, ['gov']],
    [{ protect: ['.gov'] }, ['gov']],
    [{ protect: ['parks.fed.us', 'noaa.gov'] }, ['fed.us', 'gov']],
    [{ protect: ['evil-gov', 'gov.example.com', 'no domain'] }, []],
    [{ trust: ['noaa.gov'] }, []],
    [{ registries: [registry('.edu')] }, ['edu']],
  ])('for %j are used as expected', (input, suffixes) => {
    expect(speaking(input)).toEqual(suffixes);
  });
});

describe('the age of a list', () => {
  it.each([
    ['2027-08-22', '2026-08-22', false],
    ['2027-08-23', '2026-08-22', true],
    ['2027-08-22T23:59:59Z', '2026-08-22', false],
    ['2028-01-01', '2026-08-22', true],
    ['2026-08-22', '2026-08-22', false],
    ['2020-01-01', '2026-08-22', false],
  ])('on %s with the date %s: too old? %s', (today, date, isOld) => {
    expect(build({ today }).isStale(date)).toBe(isOld);
  });

  it('does not matter if the current day is not given', () => {
    expect(build({}).isStale('1970-01-01')).toBe(false);
  });
});
