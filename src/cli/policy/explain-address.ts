import { explainRules } from '../../detector/explain/explain-rules.ts';
import type { RuleExplanation } from '../../detector/explain/explain-rules.ts';
import { ruleInput } from '../../detector/detect.ts';
import { recipientContextIn } from '../../detector/context/recipient-context.ts';
import { buildKnownDomains } from '../../detector/targets/known-domains.ts';
import { explainExemption } from '../../detector/explain/explain-exemption.ts';
import type { Exemption } from '../../detector/explain/explain-exemption.ts';
import { parseRecipient } from '../../detector/address/recipient.ts';
import type { Recipient } from '../../detector/address/recipient.ts';
import type { FindingKind } from '../../detector/finding.ts';
import { denialOf } from '../../policy/denial.ts';
import type { Policy, Severity } from '../../policy/policy.ts';
import { severityOf } from '../../policy/severity-of.ts';
import { assess } from '../../review/doubts/assess.ts';
import type { Assessment } from '../../review/review.ts';
import type { MessageAround } from '../check/judge.ts';
import { knownDomainsInputFor } from '../inputs/known-domains-for.ts';

/** The explanation of what the sender sees, as data. */
export interface Explanation {
  /** The severity of the worst finding, or of the denial. */
  readonly severity: 'none' | Exclude<Severity, 'ignore'>;
  /** Index into the policy's `deny`. */
  readonly denied: number | undefined;
  /** Why some rules are not asked; undefined where all are. */
  readonly exemption: Exemption | undefined;
  readonly rules: readonly ExplainedRule[];
  /** The rule of the worst finding, which decides; undefined where a denial decides, or nothing was found. */
  readonly decidedBy: FindingKind | undefined;
}

export interface ExplainedRule extends RuleExplanation {
  /** The policy's severity for the finding, and the setting it comes from; only for `found`. */
  readonly severity?: Severity;
  readonly severityFrom?: 'kind' | 'strength';
}

/** Explains one address under a policy, as the only recipient beside those of `message`. */
export function explainAddress(recipient: Recipient, policy: Policy, message: MessageAround): Explanation {
  const input = knownDomainsInputFor(policy);
  const knownDomains = buildKnownDomains(input);
  const parsed = parseRecipient(recipient.address);
  const recipientContext = recipientContextIn({ sender: message.sender, recipients: message.others });
  const found = assess(recipient, { recipientContext, policy, knownDomains });
  const denied = denialOf(policy, recipient.address);
  return {
    severity: found?.severity ?? 'none',
    denied: denied && policy.deny.indexOf(denied),
    exemption: explainExemption(ruleInput(recipient, parsed, knownDomains, recipientContext), input),
    rules: explainRules(recipient, knownDomains, recipientContext).map((rule) => judged(rule, policy, found)),
    decidedBy: denied ? undefined : found?.findings[0]?.kind,
  };
}

/** Uses the finding of the review, which leaves out denied suggestions. */
function judged(rule: RuleExplanation, policy: Policy, found: Assessment | undefined): ExplainedRule {
  if (rule.result !== 'found' || !rule.finding) return rule;
  const { kind } = rule;
  const finding = found?.findings.find((one) => one.kind === kind) ?? rule.finding;
  const severityFrom = policy.severities.kind[kind] === undefined ? 'strength' : 'kind';
  return { ...rule, finding, severity: severityOf(policy, finding), severityFrom };
}
