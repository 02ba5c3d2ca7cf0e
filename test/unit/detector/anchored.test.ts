import { describe, expect, test } from 'vitest';
import { buildKnownDomains } from '../../../src/detector/targets/known-domains.ts';
import { parseDomain } from '../../../src/detector/address/domain.ts';
import { isKnown, isTrusted } from '../../../src/detector/targets/exempt.ts';

const knownDomains = buildKnownDomains({
  protect: ['army.mil', '.mil'],
  trust: ['partner.example', '.ac.uk', 'bücher.de'],
  packs: ['us-mil'],
  knownLegitimate: ['known-good.com'],
  registries: [{ suffix: '.gov', date: '2026-01-01', has: (label) => label === 'nasa' }],
});

function named(text: string): Exclude<ReturnType<typeof parseDomain>, { kind: 'not-a-domain' }> {
  const domain = parseDomain(text);
  if (domain.kind !== 'name') throw new Error(`${text} is no domain`);
  return domain;
}

/** Every list is matched by whole labels from the right, whatever the case, a final dot and the IDNA form. */
describe('the list of protected and trusted domains', () => {
  test.each([
    'army.mil',
    'us.army.mil',
    'a.b.c.army.mil',
    'ARMY.MIL',
    'army.mil.',
    'ARMY.MIL.',
    'partner.example',
    'mail.partner.example',
    'ox.ac.uk',
    'bücher.de',
    'BÜCHER.DE.',
    'xn--bcher-kva.de',
    'XN--BCHER-KVA.de',
    'shop.xn--bcher-kva.de',
  ])('matches %s', (text) => expect(isTrusted(named(text), knownDomains)).toBe(true));

  test.each([
    'xarmy.mil',
    'evil-army.mil',
    'evil-army.mil.example',
    'army.mil.example',
    'army.mil.evil.ml',
    'army.ml',
    'army',
    'mil',
    'armymil',
    'army-mil',
    'army.milx',
    'evilpartner.example',
    'partner.example.evil.com',
    'partner-example',
    'xac.uk',
    'uk',
    'xn--rmy-5cd.mil',
    'bucher.de',
    'xbücher.de',
  ])('does not match %s', (text) => expect(isTrusted(named(text), knownDomains)).toBe(false));
});

describe('the list of known real domains', () => {
  test.each([
    'navy.mil',
    'www.navy.mil',
    'NAVY.MIL.',
    'known-good.com',
    'mail.known-good.com',
    'gmail.com',
    'nasa.gov',
    'science.nasa.gov',
  ])('matches %s', (text) => expect(isKnown(named(text), knownDomains)).toBe(true));

  test.each([
    'xnavy.mil',
    'navy.mil.example.com',
    'evil-known-good.com',
    'known-good.com.evil.com',
    'xgmail.com',
    'gmail.com.evil.com',
    'nasa.gov.example.com',
    'xnasa.gov',
    'evil-nasa.gov',
    'gov',
  ])('does not match %s', (text) => expect(isKnown(named(text), knownDomains)).toBe(false));
});
