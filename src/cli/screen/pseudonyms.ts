import { createHmac, randomBytes } from 'node:crypto';
import type { Screening } from './screening-schema.ts';

/** What hides who somebody is: a code that is the same throughout one run and different in the next. */
export interface Pseudonyms {
  /** The same screening without anybody's address. */
  readonly of: (screening: Screening) => Screening;
  /** A sentence with a code in the place of each address. */
  readonly inText: (text: string) => string;
}

const hostname = /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,252}[\p{L}\p{N}])?$/u;
/** An address, or a word without one: a search for addresses alone would begin anew at each letter of a word. */
const addressOrWord = /"[^"]*"@[\p{L}\p{N}.-]*|[^\s@<>()[\]"',;:/\\]+(?:@[\p{L}\p{N}.-]*)?/gu;

/**
 * What stands before an @ becomes a code (HMAC-SHA-256 with a random key that is never stored). Domains stay, unless they are no domain names
 * and might hide a name. Names of files, and whatever else a person wrote freely, go or are searched for addresses.
 */
export function pseudonyms(): Pseudonyms {
  const code = coder();
  const domain = (text: string) => (hostname.test(text) ? text : code(text));
  const address = (text: string) => {
    const at = text.lastIndexOf('@');
    return at < 0 ? domain(text) : `${code(text)}@${domain(text.slice(at + 1))}`;
  };
  const inText = (text: string) =>
    text.replace(addressOrWord, (found) => (found.includes('@') ? address(found) : found));
  const of = (screening: Screening): Screening => ({
    ...screening,
    pseudonymous: true,
    policy: withoutName(screening.policy, inText),
    files: screening.files.map((one, index) => ({
      ...one,
      name: `file ${index + 1}`,
      columns: Object.fromEntries(Object.entries(one.columns).map(([role, name]) => [role, inText(name)])),
    })),
    own: { ...screening.own, domains: screening.own.domains.map(domain) },
    bad: screening.bad.map((one) => ({ ...one, samples: [] })),
    domains: screening.domains.map((one) => ({
      ...withDomains(one, domain),
      why: hostname.test(one.domain) ? inText(one.why) : '',
    })),
    senders: screening.senders.map((one) => ({ ...one, sender: address(one.sender) })),
    trustCandidates: screening.trustCandidates.map((one) => withDomains(one, domain)),
    recipients: screening.recipients.map((one) => ({
      ...withDomains(one, domain),
      address: address(one.address),
    })),
    comparison: screening.comparison && {
      ...screening.comparison,
      policy: withoutName(screening.comparison.policy, inText),
      domains: screening.comparison.domains.map((one) => withDomains(one, domain)),
    },
  });
  return { of, inText };
}

function withDomains<T extends { readonly domain: string; readonly meant: readonly string[] }>(
  one: T,
  shown: (domain: string) => string,
): T {
  return { ...one, domain: shown(one.domain), meant: one.meant.map(shown) };
}

function withoutName(policy: Screening['policy'], inText: (text: string) => string): Screening['policy'] {
  return { file: policy.file && 'policy', version: inText(policy.version) };
}

function coder(): (text: string) => string {
  const key = randomBytes(32);
  return (text) => createHmac('sha256', key).update(text).digest('hex').slice(0, 12);
}
