import fc from 'fast-check';
import { parse } from 'tldts';
import { describe, expect, it } from 'vitest';
import { privateSuffixes } from '../../../../src/detector/data/private-suffixes.ts';
import { suffixLines } from '../../../../src/detector/data/public-suffixes.generated.ts';
import { isTld, publicSuffix } from '../../../../src/detector/address/public-suffix.ts';

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

const labels = [...new Set(suffixLines.split(/[\n(),?~!]+/))].filter(
  (label) => label !== '' && label !== '*',
);
const tlds = suffixLines.split('\n').map((line) => /^[^?(]+/.exec(line)?.[0] ?? '');

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

  it('agrees with tldts about every label of the list below every top-level domain with rules of its own', () => {
    const ruled = tlds.filter(
      (tld) => suffixLines.includes(`\n${tld}(`) || suffixLines.includes(`\n${tld}?(`),
    );
    expect(ruled.length).toBeGreaterThan(200);
    for (const tld of ruled)
      for (const label of labels.slice(0, 400).concat('example')) {
        const host = `a.${label}.${tld}`;
        expect(publicSuffix(host), host).toBe(expected(host));
      }
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
