import type { Provenance, Suggestion } from '../../detector/finding.ts';
import type { Doubt } from '../../review/review.ts';
import { plain, plainAddress } from '../plain.ts';

/** The longest version in the report, in code points. */
const longestVersion = 100;

/** What checked the message. */
export interface CheckedBy {
  readonly policyVersion: string;
  /** The version of Nearmiss. */
  readonly build: string;
  /** ISO date. */
  readonly date: string;
}

/**
 * Returns a report about a wrong warning, which the sender can give to the administrator. It is in English,
 * as all texts for administrators. It contains the address in question, but no other recipient and no text of
 * the message. Suggestions based on other recipients are left out.
 */
export function wrongWarning(doubt: Doubt, { policyVersion, build, date }: CheckedBy): string {
  const { recipient, findings, severity, denied } = doubt;
  const rules = findings.map(
    ({ kind, strength, suggestions }) =>
      `Rule: ${kind} (${strength})${meant(suggestions.filter(isPublic).map(({ domain }) => domain))}`,
  );
  return [
    'Nearmiss: a warning that seems wrong',
    '',
    `Address: ${plainAddress(recipient.address)}`,
    ...(denied ? [`Denied by the entry: ${plainAddress(denied.domain)}`] : []),
    ...rules,
    `Severity: ${severity}`,
    `Policy: ${plain(policyVersion, longestVersion)}`,
    `Nearmiss: ${build}`,
    `Date: ${date}`,
    '',
  ].join('\n');
}

/** Sources that tell whom the sender or the organisation writes to. */
const confidential: ReadonlySet<Provenance['source']> = new Set<Provenance['source']>([
  'other-recipients',
  'remembered',
  'familiar',
  'correspondents',
]);

function isPublic({ provenance: { source } }: Suggestion): boolean {
  return !confidential.has(source);
}

function meant(domains: readonly string[]): string {
  return domains.length === 0
    ? ''
    : `; suggested: ${domains.map((domain) => plainAddress(domain)).join(', ')}`;
}
