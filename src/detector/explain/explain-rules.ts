import type { KnownDomains } from '../targets/known-domains.ts';
import { hasDomain, ruleInput, shownFindings } from '../detect.ts';
import type { Finding, FindingKind } from '../finding.ts';
import { rank, type Ranked } from '../scoring/rank.ts';
import { parseRecipient, type Recipient } from '../address/recipient.ts';
import type { RuleInput } from '../rule.ts';
import { rules } from '../rules/index.ts';
import type { RecipientContext } from '../context/recipient-context.ts';
import { traceRules, type RuleTrace } from '../trace-rules.ts';

/** What one rule made of a recipient. */
export interface RuleExplanation {
  readonly kind: FindingKind;
  /**
   * `unasked`: the recipient or its domain is exempt. `silent`: the rule found nothing. `weak`: the score of
   * what it found is too low. `repeated`: a better finding says the same, or the suggestion would itself be
   * doubted. `found`: the sender's review has it.
   */
  readonly result: 'unasked' | 'silent' | 'weak' | 'repeated' | 'found';
  /** Of `repeated` and `found`. */
  readonly finding?: Finding;
  /** Of `weak`: the evidence with the highest score. */
  readonly best?: Ranked;
}

/**
 * Returns everything that `detect` considers about one recipient, rule by rule in their order, with what it
 * leaves out.
 */
export function explainRules(
  recipient: Recipient,
  knownDomains: KnownDomains,
  recipientContext: RecipientContext,
): RuleExplanation[] {
  const parsed = parseRecipient(recipient.address);
  if (!hasDomain(parsed)) return rules.map(({ kind }) => ({ kind, result: 'unasked' }));
  const input = ruleInput(recipient, parsed, knownDomains, recipientContext);
  const traces = traceRules(input);
  const shown = shownFindings(traces, input);
  return traces.map((trace) => explanationOf(trace, shown, input));
}

function explanationOf(
  { rule: { kind }, isAsked, result, finding }: RuleTrace,
  shown: readonly Finding[],
  input: RuleInput,
): RuleExplanation {
  const found = shown.find((one) => one.kind === kind);
  if (found) return { kind, result: 'found', finding: found };
  if (!isAsked) return { kind, result: 'unasked' };
  if (finding) return { kind, result: 'repeated', finding };
  const [best] = result ? rank(result.evidence, input, 0) : [];
  return best ? { kind, result: 'weak', best } : { kind, result: 'silent' };
}
