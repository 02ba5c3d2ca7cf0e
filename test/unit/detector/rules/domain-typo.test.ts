import { describe, expect, it, test } from 'vitest';
import { detect } from '../../../../src/detector/detect.ts';
import { buildKnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { judge, nobody, tables } from '../table.ts';

tables(
  'domain-typo',
  [
    ['lockheedmatrin.com', 'lockheedmartin.com', 'medium', 'swapped'],
    ['lockheedmartn.com', 'lockheedmartin.com', 'medium', 'left out'],
    ['redhhat.com', 'redhat.com', 'medium', 'doubled'],
    ['redhay.com', 'redhat.com', 'medium', 'the key beside t'],
    ['redhzt.com', 'redhat.com', 'medium', 'the key beside a on QWERTY'],
    ['rexhat.com', 'redhat.com', 'medium', 'any substitution in a name of six letters'],
    ['arny.mil', 'army.mil', 'medium', 'short, but .mil names are known'],
    ['us.arny.mil', 'us.army.mil', 'medium', 'the registrable domain is mistyped, the host stays'],
    ['ngaa.mil', 'nga.mil', 'medium', 'near a known .mil name'],
    ['nooa.gov', 'noaa.gov', 'medium', 'not a registered .gov name'],
    ['gmial.com', 'gmail.com', 'medium', 'a mail provider'],
    ['gimal.com', 'gmail.com', 'medium', 'its letters in another order'],
    ['bücherr.de', 'xn--bcher-kva.de', 'medium', 'doubled in a name with an umlaut'],
    ['bacher.de', 'xn--bcher-kva.de', 'medium', 'another vowel for an umlaut'],
    ['yhooo.com', 'yahoo.com', 'info', 'its consonants with other vowels'],
    ['yahooooo.com', 'yahoo.com', 'medium', 'a key held too long'],
    ['lockhedmartni.com', 'lockheedmartin.com', 'medium', 'two slips in a long name'],
  ],
  [
    ['lockheedmartin.com', 'trusted'],
    ['mail.lockheedmartin.com', 'below a trusted domain'],
    ['lockheadmertan.com', 'three slips'],
    ['redcat.net', 'a slip in the name, another ending'],
    ['rex.com', 'three letters: any of them is somebody'],
    ['rts.com', 'the same, the key beside x'],
    ['pcloud.com', 'mail services like to be called so; not icloud.com'],
    ['qcloud.com', 'the same'],
    ['nga.mil', 'a known .mil name'],
    ['nasa.gov', 'protected'],
    ['nara.gov', 'registered, though one letter from nasa.gov'],
    ['nsa.gov', 'registered, though one letter from nasa.gov'],
    ['dma.mil', 'known, though one letter from dla.mil'],
    ['gmx.de', 'a mail provider'],
    ['ymail.com', 'a mail provider, though one letter from gmail.com'],
    ['example.com', 'near nothing'],
    ['bucher.de', 'the same letters without an umlaut, which is a look-alike'],
    ['küche.de', 'two slips from a name with an umlaut'],
    ['bücher.de', 'trusted'],
  ],
);

test('a message with a colleague at the domain makes a short name enough, and a long one strong', () => {
  const context = { ...nobody, others: ['ann@rtx.com', 'bob@lockheedmartin.com'] };
  expect(judge('rts.com', { context })[0]).toMatchObject({ kind: 'domain-typo', strength: 'strong' });
  const [finding] = judge('lockheedmatrin.com', { context });
  expect(finding?.strength).toBe('strong');
  expect(finding?.suggestions[0]?.provenance).toEqual({ source: 'other-recipients', count: 1, of: 2 });
});

test('two equally near names are both offered, none is preferred', () => {
  const [finding] = judge('dka.mil');
  expect(finding?.tie).toBe(true);
  expect(finding?.suggestions.length).toBeGreaterThan(1);
});

test('the sender’s own domain is meant before another one', () => {
  const context = { ...nobody, sender: 'me@dla.mil' };
  const [finding] = judge('dka.mil', { context });
  expect(finding?.tie).toBe(false);
  expect(finding?.suggestions[0]).toMatchObject({ domain: 'dla.mil', provenance: { source: 'own' } });
});

describe('an @ that came too early', () => {
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
  ])('puts %s back together as %s', (typed, address) => {
    expect(meant(typed)).toBe(address);
  });

  it.each(
    '1und1.de 123mail.org 24live.com 2free.fr 50mail.com fastmail.com hushmail.com mymail.com myyahoo.com apicloud.com'.split(
      ' ',
    ),
  )('is not seen in %s', (domain) => {
    expect(meant(`kim@${domain}`)).toBeUndefined();
  });
});
