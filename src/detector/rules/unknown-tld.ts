import { parseDomain, type DomainName } from '../address/domain.ts';
import { oneEdit } from '../similarity/edit.ts';
import { suffixEdit } from '../similarity/likelihood.ts';
import type { Evidence, Rule } from '../rule.ts';
import { suffixFacts } from '../address/suffix-facts.ts';

/**
 * Suffixes suggested for a typo even if the domain is unknown, most frequent first: those of the popular
 * domains (tools/tables/sources), and `.mil`. A country's is suggested only where no generic one is near: `stanford.ed` means
 * `.edu`, not `.de`.
 */
const frequent = (
  'com org net de co.uk uk edu cn ru jp br gov it fr io au ca info es tr nl in pl us se eu ch be at kr cz ' +
  'mil'
).split(' ');

/**
 * TLDs for private or special use, which the root zone never contains: RFC 6761 and its registry, RFC 9476,
 * ICANN's `.internal`, and names that private networks commonly use.
 */
const privateUse = new Set(
  'alt arpa corp example home host internal intra intranet invalid lan local localdomain localhost onion private site test workgroup'.split(
    ' ',
  ),
);

/**
 * Detects a name without a top-level domain that exists: `example.con`, `example`. Mail to it cannot be
 * delivered.
 */
export const unknownTld: Rule = {
  kind: 'unknown-tld',
  about: 'domain',
  judge: ({ name }) => {
    if (!name || (name.tldExists && name.labels.length > 1) || isPrivateUse(name)) return undefined;
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
  const near = frequent.filter((suffix) => oneEdit(tld, suffix));
  const generic = near.filter(({ length }) => length > 2);
  const found: Evidence[] = [];
  for (const suffix of generic.length > 0 ? generic : near) {
    const edit = oneEdit(tld, suffix);
    const domain = parseDomain(rest + suffix);
    if (!edit || domain.kind !== 'name' || domain.label === '') continue;
    found.push({ domain: domain.ascii, certain: true, factors: [suffixEdit(edit)] });
  }
  return found;
}
