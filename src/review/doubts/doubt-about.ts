import { detectAmong } from '../../detector/detect.ts';
import type { KnownDomains } from '../../detector/targets/known-domains.ts';
import type { Recipient } from '../../detector/address/recipient.ts';
import type { RecipientContext } from '../../detector/context/recipient-context.ts';
import { denialOf } from '../../policy/denial.ts';
import type { Denied, Policy, Severity } from '../../policy/policy.ts';
import { severityOf } from '../../policy/severity-of.ts';
import type { Doubt, Message } from '../review.ts';
import { worse, worstFindingsFirst, type Judged } from './worst-first.ts';

/** What one recipient is judged by. */
export interface Judgement {
  /** What the rest of the message says. */
  readonly recipientContext: RecipientContext;
  readonly policy: Policy;
  readonly knownDomains: KnownDomains;
}

/**
 * The doubt about one recipient, kept or not, or undefined where there is nothing to say. `id` is carried into the doubt.
 */
export function doubtAbout(recipient: Recipient, id: string, by: Judgement): Doubt | undefined {
  const judged = judge(recipient, by);
  const denied = denialOf(by.policy, recipient.address);
  const severity = worst(judged, denied);
  if (severity === 'ignore') return undefined;
  const findings = judged.map(({ finding }) => finding);
  if (denied) return { id, recipient, findings, severity, denied };
  const doubt = { id, recipient, findings, severity };
  return by.policy.remember.allowed && isOrdinary(doubt) ? { ...doubt, mayRemember: true } : doubt;
}

/** Neither forbidden nor almost certainly a mistake: only such a doubt can be answered once and for all. */
function isOrdinary({ severity, denied, findings, recipient }: Doubt): boolean {
  const isSure = findings.some(({ strength }) => strength === 'strong');
  return severity !== 'block' && !denied && !isSure && recipient.address.includes('@');
}

/** The findings that the policy does not ignore, worst first, without suggestions that may not be used. */
function judge(recipient: Recipient, { policy, knownDomains, recipientContext }: Judgement): Judged[] {
  const allowed = ({ address }: { address: string }) => denialOf(policy, address) === undefined;
  const judged = detectAmong(recipient, knownDomains, recipientContext).map((finding) => ({
    finding: { ...finding, suggestions: finding.suggestions.filter(allowed) },
    severity: severityOf(policy, finding),
  }));
  return worstFindingsFirst(judged.filter(({ severity }) => severity !== 'ignore'));
}

function worst(judged: readonly Judged[], denied: Denied | undefined): Severity {
  const start: Severity = denied ? 'block' : 'ignore';
  return judged.reduce<Severity>((so, { severity }) => worse(so, severity), start);
}

/**
 * Whether the sender answered already: kept the address for this message, which silences every doubt but a blocking one, or had it
 * remembered, which silences only what may be remembered now: what is found later, or by another policy, is asked about.
 */
export function isAnswered({ recipient, severity, mayRemember }: Doubt, message: Message): boolean {
  const address = recipient.address.toLowerCase();
  if (severity !== 'block' && message.kept.includes(address)) return true;
  return mayRemember === true && (message.remembered ?? []).includes(address);
}
