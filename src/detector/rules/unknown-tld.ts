import { parseDomain, type DomainName } from '../address/domain.ts';
import { oneEdit } from '../similarity/edit.ts';
import { suffixEdit } from '../similarity/likelihood.ts';
import type { Evidence, Rule } from '../rule.ts';
import { suffixFacts } from '../address/suffix-facts.ts';

/** Endings for which a slip is mended without knowing the domain, most frequent first. */
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
 * Names that are never in the root zone but are used inside networks or by agreement: RFC 6761 and its registry, RFC 9476,
 * ICANN's `.internal`, and the customs of private networks.
 */
const privateUse = new Set(
  'alt arpa corp example home host internal intra intranet invalid lan local localdomain localhost onion private site test workgroup'.split(
    ' ',
  ),
);

/** An ending that does not exist: `example.con`. Mail to it cannot arrive. */
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

/** Is this a name of a private network, which no public list can know? */
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
