import { expect, test } from 'vitest';
import { parse } from 'tldts';
import { packs } from '../../../../src/detector/data/packs/index.ts';

test('the packs and their order are fixed', () => {
  expect(packs.map((pack) => pack.name)).toEqual([
    'us-mil',
    'us-gov-federal',
    'us-gov',
    'foreign-government',
  ]);
});

test.each(packs)('the pack $name gives its date and has valid, distinct names', (pack) => {
  expect(pack.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  const names = [...pack.domains, ...pack.suffixes];
  expect(names.length).toBeGreaterThan(0);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(name))).toEqual([]);
});

test.each(packs)(
  'every domain of the pack $name is registrable, or a host below a registrable domain of the pack',
  (pack) => {
    const homeless = pack.domains.filter((domain) => !pack.domains.includes(parse(domain).domain ?? ''));
    expect(homeless).toEqual([]);
  },
);

test('each pack contains the kind of domain that it is named for', () => {
  const domainsOf = (name: string): readonly string[] =>
    packs.find((pack) => pack.name === name)?.domains ?? [];
  expect(domainsOf('us-mil')).toContain('army.mil');
  expect(domainsOf('us-mil')).toContain('mail.mil');
  expect(domainsOf('us-gov-federal')).toContain('nasa.gov');
  expect(domainsOf('us-gov-federal')).not.toContain('chicago.gov');
  const registries = packs.find((pack) => pack.name === 'us-gov')?.registries ?? [];
  expect(registries.map((registry) => registry.has('chicago'))).toEqual([true]);
  const foreign = packs.find((pack) => pack.name === 'foreign-government')?.suffixes;
  for (const suffix of [
    'gov.ml',
    'gov.uk',
    'mod.uk',
    'gob.mx',
    'go.jp',
    'gv.at',
    'admin.ch',
    'gouv.fr',
    'mil.br',
  ])
    expect(foreign).toContain(suffix);
  for (const suffix of ['com.ml', 'ml', 'co.uk', 'mil', 'gov']) expect(foreign).not.toContain(suffix);
});
