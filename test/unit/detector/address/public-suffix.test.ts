import fc from 'fast-check';
import { parse } from 'tldts';
import { describe, expect, it } from 'vitest';
import { privateSuffixes } from '../../../../src/detector/data/private-suffixes.ts';
import { isTld, publicSuffix } from '../../../../src/detector/address/public-suffix.ts';
import { suffixRules } from './suffix-rules.ts';

/**
 * The expected suffix comes from tldts, which the list was made from, except for private suffixes, which were
 * chosen by hand.
 */
const expected = (host: string) => {
  const options = { extractHostname: false, validateHostname: false, detectIp: false } as const;
  const tails = host.split('.').map((_, at, all) => all.slice(at).join('.'));
  const isApexOfService = (tail: string) => tail === host && tail.indexOf('.') > 3;
  return (
    tails.find((tail) => privateSuffixes.has(tail) && !isApexOfService(tail)) ??
    parse(host, options).publicSuffix
  );
};

const rules = suffixRules();
const labels = [...new Set(rules.flatMap((rule) => rule.split('.')))].filter((label) => label !== '*');
const ruled = new Set(rules.filter((rule) => rule.includes('.')).map((rule) => rule.split('.').at(-1) ?? ''));

describe('publicSuffix', () => {
  it.each([
    ['army.mil', 'mil', 'a top-level domain'],
    ['us.af.mil', 'mil', 'a subdomain of a listed name'],
    ['mod.gov.uk', 'gov.uk', 'a second level that is a suffix'],
    ['shop.example.uk.com', 'uk.com', 'a private registry that sells names'],
    ['contoso.onmicrosoft.com', 'onmicrosoft.com', 'a service with a name for each customer'],
    ['contoso.mail.onmicrosoft.com', 'mail.onmicrosoft.com', 'a longer suffix of the same service'],
    ['onmicrosoft.com', 'com', 'the service itself'],
    ['kim.ngrok.app', 'app', 'a hosting site that takes no mail for its tenants'],
    ['a.b.ck', 'b.ck', 'a wildcard'],
    ['www.ck', 'ck', 'an exception to a wildcard'],
    ['x.y.kawasaki.jp', 'y.kawasaki.jp', 'a wildcard on the third level'],
    ['city.kawasaki.jp', 'kawasaki.jp', 'an exception on the third level'],
    ['army.mill', 'mill', 'a top-level domain that does not exist'],
    ['mil', 'mil', 'the suffix itself'],
  ])('of %s is %s: %s', (host, suffix) => {
    expect(publicSuffix(host)).toBe(suffix);
  });

  it('agrees with tldts about every rule of the list: its own name and names one and two labels longer', () => {
    expect(rules.length).toBeGreaterThan(6500);
    const hosts = rules.flatMap((rule) => ['', 'a.', 'b.a.'].map((more) => more + rule.replace('*', 'any')));
    expect(hosts.filter((host) => publicSuffix(host) !== expected(host))).toEqual([]);
  });

  it('agrees with tldts about 400 labels of the list below every top-level domain with rules of its own', () => {
    expect(ruled.size).toBeGreaterThan(200);
    const hosts = [...ruled].flatMap((tld) =>
      labels
        .slice(0, 400)
        .map((label) => `a.${label}.${tld}`)
        .concat(`a.example.${tld}`),
    );
    expect(hosts.filter((host) => publicSuffix(host) !== expected(host))).toEqual([]);
  });

  it('agrees with tldts about names made of the labels of the list', () => {
    const label = fc.constantFrom(...labels);
    const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));
    fc.assert(
      fc.property(host, (name) => publicSuffix(name) === expected(name)),
      { numRuns: 5000 },
    );
  });

  it('is a tail of the name, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => text.endsWith(publicSuffix(text))));
  });
});

describe('isTld', () => {
  it('knows every top-level domain of the list, and no label that occurs only below one', () => {
    const tlds = new Set(rules.map((rule) => rule.split('.').at(-1) ?? ''));
    expect(labels.filter((label) => isTld(label) !== tlds.has(label))).toEqual([]);
  });

  it.each(['mil', 'ml', 'gov', 'com', 'ck', 'xn--p1ai'])('knows .%s', (tld) => {
    expect(isTld(tld)).toBe(true);
  });

  it.each(['mill', 'mi', 'con', 'gv', 'local', '', '*', '!www', 'co.uk', 'constructor'])(
    'does not know .%s',
    (tld) => {
      expect(isTld(tld)).toBe(false);
    },
  );
});
