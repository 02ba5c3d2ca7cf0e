import { describe, expect, it } from 'vitest';
import { buildKnownDomains } from '../../../src/detector/targets/known-domains.ts';
import { detect } from '../../../src/detector/detect.ts';
import { nobody } from './table.ts';

const knownDomains = buildKnownDomains({
  protect: ['army.mil', 'lockheed-martin.com'],
  trust: ['contoso.com', 'partner.example', 'us.example.org', 'mail.branch.example.net', 'fabrikam.co.jp'],
  packs: ['us-mil'],
  registries: [{ suffix: '.gov', date: '2026-01-01', has: (label) => label === 'nasa' }],
});
const listed = [
  ...['army.mil', 'lockheed-martin.com', 'contoso.com', 'partner.example'],
  ...['us.example.org', 'mail.branch.example.net', 'navy.mil'],
];

const judge = (domain: string) =>
  detect({ field: 'to', address: `kim@${domain}`, displayName: '' }, knownDomains, nobody);
const offers = (domain: string, meant: string): boolean =>
  judge(domain).some(({ suggestions }) => suggestions.some((one) => one.domain === meant));

/** Every character that a domain name may contain. */
const keys = Array.from('abcdefghijklmnopqrstuvwxyz0123456789-.');

/**
 * Returns every text one keystroke away: a key left out, doubled, swapped with the next, or another key
 * instead of it or in addition.
 */
function typosOf(meant: string): string[] {
  const places = Array.from(meant, (letter, at) => ({
    letter,
    before: meant.slice(0, at),
    after: meant.slice(at + 1),
  }));
  const all = places.flatMap(({ letter, before, after }) => [
    before + after,
    before + after.slice(0, 1) + letter + after.slice(1),
    ...keys.flatMap((key) => [before + key + after, before + key + letter + after]),
  ]);
  return [...new Set([...all, ...keys.map((key) => meant + key)])].filter((typo) => !isSame(typo, meant));
}

/** A full stop at the end makes no difference, because DNS assumes one there anyway. */
const isSame = (typo: string, meant: string) => typo === meant || typo === `${meant}.`;

/** Whether a letter replaced a dot, so that the name has fewer labels: `armyxmil`. */
const losesDot = (typo: string, meant: string): boolean =>
  Array.from(meant).some(
    (letter, at) =>
      letter === '.' && /[a-z\d]/.test(typo.charAt(at)) && typo.slice(at + 1) === meant.slice(at + 1),
  ) && typo.length === meant.length;

/** Letters of other scripts that look like ASCII letters and that a name may contain. */
const twins: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
};
const lookAlikes = (meant: string): string[] =>
  Array.from(
    meant,
    (letter, at) => meant.slice(0, at) + (twins[letter] ?? letter) + meant.slice(at + 1),
  ).filter((text) => text !== meant);

describe('a near miss of a protected or trusted domain', () => {
  it.each(listed)('is found for every typo of one key in %s, with the right domain suggested', (meant) => {
    const typos = typosOf(meant).filter((typo) => !losesDot(typo, meant));
    expect(typos.length).toBeGreaterThan(500);
    expect(typos.filter((typo) => !offers(typo, meant))).toEqual([]);
  });

  it.each(['army.mil', 'contoso.com', 'lockheed-martin.com', 'fabrikam.co.jp'])(
    'is found for %s with any one letter of another script, with the right domain suggested',
    (meant) => {
      expect(lookAlikes(meant).length).toBeGreaterThan(2);
      expect(lookAlikes(meant).filter((domain) => !offers(domain, meant))).toEqual([]);
      const [label = '', ...suffixes] = meant.split('.');
      const hosts = lookAlikes(label).map((text) => `mail.${[text, ...suffixes].join('.')}`);
      expect(hosts.filter((host) => !offers(host, `mail.${meant}`))).toEqual([]);
    },
  );

  it.each([
    ...['army.mil.evil.ml', 'mail.army.mil.evil.com', 'army.mil.com.co', 'www-army.mil.evil.com'],
    ...['army.mil-login.com', 'army-mil.com', 'armymil.com', 'armymil'],
  ])('is found if somebody else’s domain contains a name below a closed registry: %s', (domain) => {
    expect(offers(domain, 'army.mil')).toBe(true);
  });
});
