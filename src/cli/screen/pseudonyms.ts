import { createHmac, randomBytes } from 'node:crypto';
import type { Screening } from './screening-schema.ts';

const hostname = /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,252}[\p{L}\p{N}])?$/u;

/**
 * The same screening without anybody's address: what stands before an @ becomes a code that is the same throughout one run and different in
 * the next (HMAC-SHA-256 with a random key that is never stored). Domains stay, unless they are no domain names and might hide a name.
 */
export function withPseudonyms(screening: Screening): Screening {
  const code = coder();
  const address = (text: string) => {
    const at = text.lastIndexOf('@');
    return at < 0 ? domain(text) : `${code(text)}@${domain(text.slice(at + 1))}`;
  };
  const domain = (text: string) => (hostname.test(text) ? text : code(text));
  const domains = screening.domains.map((one) => ({
    ...one,
    domain: domain(one.domain),
    why: hostname.test(one.domain) ? one.why : '',
  }));
  return {
    ...screening,
    pseudonymous: true,
    files: screening.files.map((one, index) => ({ ...one, name: `file ${index + 1}` })),
    bad: screening.bad.map((one) => ({ ...one, samples: [] })),
    domains,
    senders: screening.senders.map((one) => ({ ...one, sender: address(one.sender) })),
    trustCandidates: screening.trustCandidates.map((one) => ({ ...one, domain: domain(one.domain) })),
    recipients: screening.recipients.map((one) => ({
      ...one,
      address: address(one.address),
      domain: domain(one.domain),
    })),
    comparison: screening.comparison && {
      ...screening.comparison,
      domains: screening.comparison.domains.map((one) => ({ ...one, domain: domain(one.domain) })),
    },
  };
}

function coder(): (text: string) => string {
  const key = randomBytes(32);
  return (text) => createHmac('sha256', key).update(text).digest('hex').slice(0, 12);
}
