import { createHmac, randomBytes } from 'node:crypto';
import { atSigns } from '../../../detector/address/recipient.ts';
import { knownColumns, plainName } from '../../exports/input/known-columns.ts';
import type { Screening } from '../screening-schema.ts';

/** Replaces people's names by codes that are the same throughout one run and differ in the next. */
export interface Pseudonyms {
  /** Returns the screening without people's addresses. */
  readonly of: (screening: Screening) => Screening;
  /** Replaces each address in a sentence by a code. */
  readonly inText: (text: string) => string;
  /**
   * Returns a column's name if exports use it. Hides others, because in a file without names they are cells.
   */
  readonly columnName: (name: string) => string;
}

const hostname = /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,252}[\p{L}\p{N}])?$/u;
/**
 * Matches a quoted local part with its domain, or text between spaces, which includes any other local part.
 */
const addressOrWord = /"(?:[^"\\]|\\.)*"@\S*|\S+/gsu;
const opening = /^[<([{]*/;
/** Matches a domain name and the punctuation or brackets after it. */
const nameAndRest = /^([\p{L}\p{N}.-]*)([^\p{L}\p{N}]*)/u;
const unknownName = '…';
const known = new Set(Object.values(knownColumns).flat());

/**
 * Creates pseudonyms: the part before an @ becomes a code (HMAC-SHA-256 with a random key that is never
 * stored). Domains stay, unless they are not domain names and may contain a person's name. File names and
 * other free text are removed or searched for addresses.
 */
export function pseudonyms(): Pseudonyms {
  const code = coder();
  const domain = (text: string) => (hostname.test(text) ? text : code(text));
  const address = (text: string) => {
    const at = text.lastIndexOf('@');
    return at < 0 ? domain(text) : `${code(text)}@${domain(text.slice(at + 1))}`;
  };
  const word = (found: string) => {
    const at = found.lastIndexOf('@');
    const [before = ''] = opening.exec(found) ?? [];
    if (at <= before.length) return found.slice(0, Math.max(0, at)).includes('@') ? code(found) : found;
    const [whole = '', name = '', behind = ''] = nameAndRest.exec(found.slice(at + 1)) ?? [];
    const isWhole = at + 1 + whole.length === found.length;
    return `${before}${code(found.slice(before.length, at))}@${name}${isWhole ? behind : ''}`;
  };
  const inText = (text: string) => text.replace(atSigns, '@').replace(addressOrWord, word);
  const columnName = (name: string) => {
    if (known.has(plainName(name))) return name;
    return name.includes('@') ? address(name) : unknownName;
  };
  const of = (screening: Screening) => hidden(screening, { domain, address, inText, columnName });
  return { of, inText, columnName };
}

interface Codes extends Omit<Pseudonyms, 'of'> {
  readonly domain: (text: string) => string;
  readonly address: (text: string) => string;
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

function coder(): (text: string) => string {
  const key = randomBytes(32);
  return (text) => createHmac('sha256', key).update(text).digest('hex').slice(0, 12);
}
