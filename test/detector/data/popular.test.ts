import { describe, expect, it } from 'vitest';
import { knownGood } from '../../../src/detector/data/known-good.generated.ts';
import { cleanedPopular } from '../../../src/detector/data/generate/popular.ts';

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
  ])('does not hold the typosquat %s', (domain) => {
    expect(domains.has(domain)).toBe(false);
  });

  it.each(['google.com', 'gmail.com', 'wikipedia.org', 'cloud.com', 'army.mil'])('holds %s', (domain) => {
    expect(domains.has(domain)).toBe(true);
  });

  it('holds nearly all popular domains, each once, and nothing but domains', () => {
    expect(popular.length).toBeGreaterThan(22_000);
    expect(domains.size).toBe(popular.length);
    expect(popular.filter((domain) => !/^[^.]+\..+$/.test(domain))).toEqual([]);
  });
});

describe('what travels with the add-in', () => {
  it('is a handful, all of it popular', () => {
    expect(knownGood.domains.length).toBeLessThan(50);
    expect(knownGood.domains.filter((domain) => !domains.has(domain))).toEqual([]);
  });
});
