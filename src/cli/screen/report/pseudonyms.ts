import { codes, hostname } from '../../exports/codes.ts';
import type { Codes } from '../../exports/codes.ts';
import type { Screening } from '../screening-schema.ts';

/** Codes for the names of people in what `screen` found. */
export interface Pseudonyms extends Codes {
  /** Returns the screening without people's addresses. */
  readonly of: (screening: Screening) => Screening;
}

/**
 * Creates pseudonyms for one run. File names and other free text are removed or searched for addresses.
 */
export function pseudonyms(): Pseudonyms {
  const made = codes();
  return { ...made, of: (screening) => hidden(screening, made) };
}

function hidden(screening: Screening, { domain, address, inText, columnName }: Codes): Screening {
  return {
    ...screening,
    pseudonymous: true,
    policy: withoutName(screening.policy, inText),
    files: screening.files.map((one, index) => ({
      ...one,
      name: `file ${index + 1}`,
      columns: Object.fromEntries(
        Object.entries(one.columns).map(([role, name]) => [role, columnName(name)]),
      ),
    })),
    own: { ...screening.own, domains: screening.own.domains.map(domain) },
    bad: screening.bad.map((one) => ({ ...one, samples: [] })),
    unreadTimes: { ...screening.unreadTimes, samples: [] },
    domains: screening.domains.map((one) => ({
      ...withDomains(one, domain),
      why: hostname.test(one.domain) && one.kind !== 'malformed' ? inText(one.why) : '',
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
  };
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
