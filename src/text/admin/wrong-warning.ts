import type { Doubt } from '../../review/review.ts';
import { plain, plainAddress } from '../plain.ts';

/** The longest version that is shown, in code points. */
const longestVersion = 100;

/** By what a message was checked. */
export interface CheckedBy {
  readonly policyVersion: string;
  /** The version of Nearmiss. */
  readonly build: string;
  /** ISO date. */
  readonly date: string;
}

/**
 * What an administrator has to know to look into a warning that was wrong. In English, as all their texts; with the address in question,
 * without any other recipient and without a word of the message. Suggestions that come from the other recipients are left out.
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

function isPublic({ provenance: { source } }: Doubt['findings'][number]['suggestions'][number]): boolean {
  return source !== 'other-recipients' && source !== 'remembered';
}

function meant(domains: readonly string[]): string {
  return domains.length === 0
    ? ''
    : `; suggested: ${domains.map((domain) => plainAddress(domain)).join(', ')}`;
}
