import { parseDomain, type DomainName } from '../address/domain.ts';
import { oneEdit } from '../similarity/edit.ts';
import { suffixEdit } from '../similarity/likelihood.ts';
import type { Evidence, Rule } from '../rule.ts';
import { suffixFacts } from '../address/suffix-facts.ts';

/** Suffixes suggested for a typo even if the domain is unknown, most frequent first. */
const frequent = [
  'com',
  'net',
  'org',
  'edu',
  'gov',
  'mil',
  'info',
  'co.uk',
  'de',
  'fr',
  'uk',
  'jp',
  'eu',
  'ca',
  'au',
];

/**
 * TLDs for private or special use, which the root zone never contains: RFC 6761 and its registry, RFC 9476,
 * ICANN's `.internal`, and names that private networks commonly use.
 */
const privateUse = new Set(
  'alt arpa corp example home host internal intra intranet invalid lan local localdomain localhost onion private site test workgroup'.split(
    ' ',
  ),
);

/** Detects a top-level domain that does not exist: `example.con`. Mail to it cannot be delivered. */
export const unknownTld: Rule = {
  kind: 'unknown-tld',
  about: 'domain',
  judge: ({ name }) => {
    if (!name || name.tldExists || name.labels.length < 2 || isPrivateUse(name)) return undefined;
    const evidence = repaired(name);
    const alone = { strength: 'medium', factors: [{ name: 'ending does not exist', value: 0.6 }] } as const;
    return { evidence, alone, facts: suffixFacts(name), atMost: 'medium' };
  },
};

/** Returns whether the name is one of a private network, which no public list contains. */
export function isPrivateUse({ labels }: DomainName): boolean {
  return privateUse.has(labels[labels.length - 1] ?? '');
}

function repaired({ ascii, labels }: DomainName): Evidence[] {
  const tld = labels[labels.length - 1] ?? '';
  const rest = ascii.slice(0, -tld.length);
  const found: Evidence[] = [];
  for (const suffix of frequent) {
    const edit = oneEdit(tld, suffix);
    if (!edit) continue;
    const domain = parseDomain(rest + suffix);
    if (domain.kind !== 'name' || domain.label === '') continue;
    found.push({ domain: domain.ascii, certain: true, factors: [suffixEdit(edit)] });
  }
  return found;
}
