import { describe, expect, it } from 'vitest';
import { knownGood } from '../../../../src/detector/data/known-good.generated.ts';
import { knownGoodFor } from '../../../../src/cli/known-good/known-good-for.ts';
import { cleanedPopular } from '../../../../src/cli/known-good/popular.ts';
import { cleanedProviders } from '../../../../src/cli/known-good/small-providers.ts';
import { packs } from '../../../../src/detector/data/packs/index.ts';
import { detect } from '../../../../src/detector/detect.ts';
import { buildKnownDomains, type KnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import type { KnownDomainsInput } from '../../../../src/detector/targets/known-domains-input.ts';

const popular = cleanedPopular();
const domains = new Set(popular);

describe('the cleaned list of popular domains', () => {
  it.each([
    'gmial.com',
    'gamil.com',
    'hotmial.com',
    'yaho.com',
    'hotmai.com',
    'gmai.com',
    'goole.com',
    'googel.com',
    'umblr.com',
    'instragram.com',
  ])('does not contain the typosquat %s', (domain) => {
    expect(domains.has(domain)).toBe(false);
  });

  it.each([
    ['google.com', 'most popular'],
    ['gmail.com', 'a mail provider'],
    ['army.mil', 'not open to squatters'],
    ['wmich.edu', 'not open to squatters, though one letter from umich.edu'],
    ['mintel.com', 'too popular for a squatter of intel.com'],
    ['google.ng', 'the same name under another suffix is no typo'],
    ['cloud.com', 'listed as legitimate'],
  ])('contains %s: %s', (domain) => {
    expect(domains.has(domain)).toBe(true);
  });

  it('contains nearly all popular domains, each once, and nothing but domains', () => {
    expect(popular.length).toBeGreaterThan(22_000);
    expect(domains.size).toBe(popular.length);
    expect(popular.filter((domain) => !/^[^.]+\..+$/.test(domain))).toEqual([]);
  });
});

describe('the known-legitimate domains in the add-in', () => {
  it('are fewer than 450, all popular or mail providers', () => {
    const providers = new Set(cleanedProviders());
    expect(knownGood.domains.length).toBeLessThan(450);
    expect(knownGood.domains.filter((domain) => !domains.has(domain) && !providers.has(domain))).toEqual([]);
  });

  const policy: KnownDomainsInput = {
    protect: ['cancer.gov', 'health.mil', '.mil'],
    trust: ['intel.com', 'umich.edu', 'lockheedmartin.com'],
    packs: ['us-mil'],
    availablePacks: packs,
  };
  const forPolicy = knownGoodFor(policy);
  const [bare, knownLegitimate] = [
    buildKnownDomains(policy),
    buildKnownDomains({ ...policy, knownLegitimate: forPolicy }),
  ];
  const isDoubted = (domain: string, from: KnownDomains, ...familiar: string[]): boolean => {
    const recipient = { field: 'to' as const, address: `kim@${domain}`, displayName: '' };
    return detect(recipient, from, { sender: '', others: [], remembered: [], familiar }).length > 0;
  };

  it.each([
    ['cancer.org', 'the American Cancer Society, beside cancer.gov'],
    ['health.com', 'a magazine, beside health.mil'],
    ['mintel.com', 'a market researcher, beside intel.com'],
    ['wmich.edu', 'Western Michigan University, beside umich.edu'],
  ])('include what this policy would doubt, and exempt it: %s, %s', (domain) => {
    expect(forPolicy).toContain(domain);
    expect(isDoubted(domain, bare)).toBe(true);
    expect(isDoubted(domain, knownLegitimate)).toBe(false);
  });

  it.each([
    ['wikipedia.org', 'wikimedia.org', 'two of the most popular'],
    ['gitee.com', 'gitea.com', 'two services'],
    ['ucsb.edu', 'ucsd.edu', 'two schools'],
  ])(
    'include what frequent mail to a similar domain would make doubtful: %s beside %s, %s',
    (domain, familiar) => {
      expect(isDoubted(domain, bare, familiar)).toBe(true);
      expect(isDoubted(domain, knownLegitimate, familiar)).toBe(false);
      expect(isDoubted(familiar, knownLegitimate, domain)).toBe(false);
    },
  );

  it('include nothing else, even if known-legitimate domains were given before', () => {
    const alone = forPolicy.filter((domain) => isDoubted(domain, bare));
    expect(alone.length).toBeLessThan(50);
    expect(forPolicy).not.toContain('lockheedmartin.com');
    expect(forPolicy).not.toContain('nytimes.com');
    expect(knownGoodFor({ ...policy, knownLegitimate: forPolicy })).toEqual(forPolicy);
  });
});
