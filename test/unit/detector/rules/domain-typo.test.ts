import { describe, expect, it, test } from 'vitest';
import { detect } from '../../../../src/detector/detect.ts';
import { buildKnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { judge, nobody, tables } from '../table.ts';

tables(
  'domain-typo',
  [
    ['lockheedmatrin.com', 'lockheedmartin.com', 'medium', 'two letters swapped'],
    ['lockheedmartn.com', 'lockheedmartin.com', 'medium', 'a letter left out'],
    ['redhhat.com', 'redhat.com', 'medium', 'a letter doubled'],
    ['redhay.com', 'redhat.com', 'medium', 'the key beside t'],
    ['redhzt.com', 'redhat.com', 'medium', 'the key beside a on QWERTY'],
    ['rexhat.com', 'redhat.com', 'medium', 'any substitution in a name of six letters'],
    ['arny.mil', 'army.mil', 'medium', 'a short name, but all names below .mil are known'],
    ['us.arny.mil', 'us.army.mil', 'medium', 'the registrable domain is mistyped, the host stays'],
    ['ngaa.mil', 'nga.mil', 'medium', 'near a known .mil name'],
    ['nooa.gov', 'noaa.gov', 'medium', 'not a registered .gov name'],
    ['gmial.com', 'gmail.com', 'medium', 'a mail provider'],
    ['gimal.com', 'gmail.com', 'medium', 'the letters of a provider in another order'],
    ['bücherr.de', 'xn--bcher-kva.de', 'medium', 'doubled in a name with an umlaut'],
    ['bacher.de', 'xn--bcher-kva.de', 'medium', 'another vowel for an umlaut'],
    ['yhooo.com', 'yahoo.com', 'info', 'the consonants of a provider with other vowels'],
    ['yahooooo.com', 'yahoo.com', 'medium', 'a key held too long'],
    ['lockhedmartni.com', 'lockheedmartin.com', 'medium', 'two typos in a long name'],
  ],
  [
    ['lockheedmartin.com', 'trusted'],
    ['mail.lockheedmartin.com', 'below a trusted domain'],
    ['lockheadmertan.com', 'three typos'],
    ['redcat.net', 'a typo in the name and another ending'],
    ['rex.com', 'names of three letters are nearly all in use'],
    ['rts.com', 'a name of three letters, though with the key beside x'],
    ['pcloud.com', 'a usual name for a service, not a typo of icloud.com'],
    ['qcloud.com', 'a usual name for a service, not a typo of icloud.com'],
    ['nga.mil', 'a known .mil name'],
    ['nasa.gov', 'protected'],
    ['nara.gov', 'registered, though one letter from nasa.gov'],
    ['nsa.gov', 'registered, though one letter from nasa.gov'],
    ['dma.mil', 'known, though one letter from dla.mil'],
    ['gmx.de', 'a mail provider'],
    ['ymail.com', 'a mail provider, though one letter from gmail.com'],
    ['example.com', 'near no known name'],
    ['bucher.de', 'the name without its umlaut is left to homoglyph'],
    ['küche.de', 'two typos from a name with an umlaut'],
    ['bücher.de', 'trusted'],
  ],
);

test('domain-typo warns of a short name if a colleague is at the domain, and strongly of a long one', () => {
  const context = { ...nobody, others: ['ann@rtx.com', 'bob@lockheedmartin.com'] };
  expect(judge('rts.com', { context })[0]).toMatchObject({ kind: 'domain-typo', strength: 'strong' });
  const [finding] = judge('lockheedmatrin.com', { context });
  expect(finding?.strength).toBe('strong');
  expect(finding?.suggestions[0]?.provenance).toEqual({ source: 'other-recipients', count: 1, of: 2 });
});

test('domain-typo suggests two equally near names and prefers neither', () => {
  const [finding] = judge('dka.mil');
  expect(finding?.tie).toBe(true);
  expect(finding?.suggestions.length).toBeGreaterThan(1);
});

test('domain-typo prefers the sender’s own domain to an equally near one', () => {
  const context = { ...nobody, sender: 'me@dla.mil' };
  const [finding] = judge('dka.mil', { context });
  expect(finding?.tie).toBe(false);
  expect(finding?.suggestions[0]).toMatchObject({ domain: 'dla.mil', provenance: { source: 'own' } });
});

describe('an @ typed too early', () => {
  const knownDomains = buildKnownDomains({ protect: [], trust: [], packs: [] });
  const meant = (address: string): string | undefined => {
    const recipient = { field: 'to', address, displayName: '' } as const;
    const findings = detect(recipient, knownDomains, { sender: '', others: [], remembered: [] });
    return findings.flatMap(({ suggestions }) => suggestions)[0]?.address;
  };

  it.each([
    ['kim@1967gmail.com', 'kim1967@gmail.com'],
    ['kim@29msn.com', 'kim29@msn.com'],
    ['kim@23gmail.com', 'kim23@gmail.com'],
    ['kim.lee@7yahoo.co.uk', 'kim.lee7@yahoo.co.uk'],
    ['k@ohngmail.com', 'kohn@gmail.com'],
    ['kim@jo.smithgmail.com', 'kimjo.smith@gmail.com'],
    ['kim@.smithgmail.com', 'kim.smith@gmail.com'],
  ])('is moved back: %s becomes %s', (typed, address) => {
    expect(meant(typed)).toBe(address);
  });

  it.each(
    '1und1.de 123mail.org 24live.com 2free.fr 50mail.com fastmail.com hushmail.com mymail.com myyahoo.com apicloud.com'.split(
      ' ',
    ),
  )('is not assumed in %s', (domain) => {
    expect(meant(`kim@${domain}`)).toBeUndefined();
  });
});
