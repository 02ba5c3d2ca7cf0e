import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDomain } from '../../../src/detector/address/domain.ts';
import { denial } from '../../../src/policy/denial.ts';
import { defaultPolicy, parsePolicy } from '../../../src/policy/parse-policy.ts';
import type { Policy } from '../../../src/policy/policy.ts';

const policyOf = (input: object): Policy => {
  const result = parsePolicy(input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.policy;
};

const denying = (...domains: string[]) =>
  policyOf({ deny: domains.map((domain) => ({ domain, reason: `No mail to ${domain}.` })) });

const reason = (policy: Policy, domain: string) => denial(policy, parseDomain(domain))?.reason;

describe('denial covers', () => {
  it.each([
    ['example.com', 'example.com', 'the domain itself'],
    ['example.com', 'mail.example.com', 'its subdomains'],
    ['example.com', 'EXAMPLE.COM.', 'any spelling'],
    ['.ml', 'army.ml', 'a suffix'],
    ['.ml', 'sante.gov.ml', 'a suffix above a suffix'],
    ['.gov.ml', 'sante.gov.ml', 'a suffix of two labels'],
    ['bücher.example.de', 'xn--bcher-kva.example.de', 'a name in ASCII'],
    ['xn--bcher-kva.example.de', 'BÜCHER.example.de', 'a name in Unicode'],
    ['.ml', 'army。ml', 'another full stop'],
  ])('%s denies %s: %s', (entry, domain) => {
    expect(denial(denying(entry), parseDomain(domain))).toBeDefined();
  });
});

describe('denial does not cover', () => {
  it.each([
    ['example.com', 'evil-example.com', 'the end of a label'],
    ['example.com', 'xexample.com', 'the end of a label without a hyphen'],
    ['example.com', 'example.com.evil.ml', 'the start of a name'],
    ['example.com', 'example.com-evil.ml', 'a label that goes on'],
    ['example.com', 'com', 'the suffix of an entry'],
    ['example.com', 'example.co', 'half of an ending'],
    ['.ml', 'army.mil', 'another ending'],
    ['.ml', 'xml.example.com', 'letters inside a name'],
    ['.ml', 'ml.example.com', 'a label at the start'],
    ['.ml', 'army.xml', 'the end of an ending'],
    ['.gov.ml', 'gov.ml.example.com', 'a suffix that goes on'],
    ['.gov.ml', 'xgov.ml', 'the end of a label before a suffix'],
    ['example.com', '', 'nothing'],
    ['.com', '[192.0.2.1]', 'an address literal'],
  ])('%s does not deny %s: %s', (entry, domain) => {
    expect(denial(denying(entry), parseDomain(domain))).toBeUndefined();
  });
});

describe('denial', () => {
  it('gives the reason of the most specific entry, whatever the order', () => {
    const exact = 'No mail to army.ml.';
    expect(reason(denying('.ml', 'army.ml'), 'us.army.ml')).toBe(exact);
    expect(reason(denying('army.ml', '.ml'), 'us.army.ml')).toBe(exact);
  });

  it('takes precedence over trust and protection', () => {
    const policy = { ...denying('partner.ml'), trust: ['partner.ml'], protect: ['partner.ml'] };
    expect(reason(policy, 'mail.partner.ml')).toBe('No mail to partner.ml.');
  });

  it('is never given with an empty list', () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.string()), (domain) => {
        expect(denial(defaultPolicy, parseDomain(domain))).toBeUndefined();
      }),
    );
  });

  it('covers every subdomain of a denied domain, but no domain that only ends in the same letters', () => {
    fc.assert(
      fc.property(fc.domain(), fc.constantFrom('mail', 'a', 'x-y'), (domain, label) => {
        const policy = { ...defaultPolicy, deny: [{ domain, reason: 'No.' }] };
        expect(reason(policy, `${label}.${domain}`)).toBe('No.');
        expect(reason(policy, `${label}${domain}`)).toBeUndefined();
      }),
    );
  });
});

it('a denial ignores empty entries and takes the first of two equal ones', () => {
  const by = (...domains: string[]): Policy => ({
    ...defaultPolicy,
    deny: domains.map((domain, place) => ({ domain, reason: `${domain} ${place}` })),
  });
  expect(reason(by('', '.'), 'army.ml')).toBeUndefined();
  expect(reason(by('.ml', '.ml'), 'army.ml')).toBe('.ml 0');
  expect(reason(by('.ml', 'army.ml', '.ml'), 'us.army.ml')).toBe('army.ml 1');
});
