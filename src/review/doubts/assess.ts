import { detectAmong } from '../../detector/detect.ts';
import type { KnownDomains } from '../../detector/targets/known-domains.ts';
import type { Recipient } from '../../detector/address/recipient.ts';
import type { RecipientContext } from '../../detector/context/recipient-context.ts';
import { denialOf } from '../../policy/denial.ts';
import type { Denied, Policy, Severity } from '../../policy/policy.ts';
import { severityOf } from '../../policy/severity-of.ts';
import type { Assessment } from '../review.ts';
import type { Thread } from '../thread.ts';
import { worse, worstFindingsFirst, type Judged } from './worst-first.ts';

/** What one recipient is assessed by. */
export interface AssessedBy {
  readonly recipientContext: RecipientContext;
  readonly policy: Policy;
  readonly knownDomains: KnownDomains;
  readonly thread?: Thread | undefined;
}

/**
 * Returns what the detector and the policy hold against one recipient, whether the sender has answered it or
 * not; undefined where there is nothing.
 */
export function assess(recipient: Recipient, by: AssessedBy): Assessment | undefined {
  const judged = judge(recipient, by);
  const denied = denialOf(by.policy, recipient.address);
  const severity = worst(judged, denied);
  if (severity === 'ignore') return undefined;
  const findings = judged.map(({ finding }) => finding);
  if (denied) return { recipient, findings, severity, denied };
  const assessment = { recipient, findings, severity };
  return by.policy.remember.allowed && isOrdinary(assessment)
    ? { ...assessment, mayRemember: true }
    : assessment;
}

/**
 * Neither denied nor almost certainly a mistake: only such an address may be remembered beyond this message.
 */
function isOrdinary({ severity, denied, findings, recipient }: Assessment): boolean {
  const isSure = findings.some(({ strength }) => strength === 'strong');
  return severity !== 'block' && !denied && !isSure && recipient.address.includes('@');
}

/** The findings that the policy does not ignore, worst first, without suggestions that the policy denies. */
function judge(recipient: Recipient, by: AssessedBy): Judged[] {
  const { policy, knownDomains, recipientContext, thread } = by;
  const allowed = ({ address }: { address: string }) => denialOf(policy, address) === undefined;
  const isInherited = thread?.inherited.includes(recipient.address.toLowerCase()) === true;
  const judged = detectAmong(recipient, knownDomains, recipientContext).map((finding) => ({
    finding: {
      ...finding,
      suggestions: finding.suggestions.filter(allowed),
      facts: isInherited ? { ...finding.facts, isInherited } : finding.facts,
    },
    severity: severityOf(policy, finding),
  }));
  return worstFindingsFirst(judged.filter(({ severity }) => severity !== 'ignore'));
}

function worst(judged: readonly Judged[], denied: Denied | undefined): Severity {
  const start: Severity = denied ? 'block' : 'ignore';
  return judged.reduce<Severity>((so, { severity }) => worse(so, severity), start);
}
