import { conclude } from '../scoring/conclude.ts';
import { detectAmong, isBeyondDoubt, ruleInput } from '../detect.ts';
import type { KnownDomains } from '../targets/known-domains.ts';
import type { Finding, FindingKind } from '../finding.ts';
import { rank, type Ranked } from '../scoring/rank.ts';
import { parseRecipient, type Recipient } from '../address/recipient.ts';
import type { RuleInput, Rule } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { isKnown } from '../targets/exempt.ts';
import type { RecipientContext } from '../context/recipient-context.ts';

/** What one rule made of a recipient. */
export interface RuleExplanation {
  readonly kind: FindingKind;
  /**
   * `unasked`: the recipient, or its domain, is beyond doubt. `silent`: nothing is wrong in the eyes of the rule. `weak`: what it found weighs
   * too little. `repeated`: a better finding says the same, or the suggestion would itself be doubted. `found`: the sender's review has it.
   */
  readonly result: 'unasked' | 'silent' | 'weak' | 'repeated' | 'found';
  /** Of `repeated` and `found`. */
  readonly finding?: Finding;
  /** Of `weak`: the best that there was. */
  readonly best?: Ranked;
}

/** Everything that `detect` considers of one recipient, rule by rule in their order, with what it leaves out: for who wants to know why. */
export function explainRules(
  recipient: Recipient,
  knownDomains: KnownDomains,
  recipientContext: RecipientContext,
): RuleExplanation[] {
  const parsed = parseRecipient(recipient.address);
  const input = ruleInput(recipient, parsed, knownDomains, recipientContext);
  const hasDomain = parsed.kind !== 'empty' && parsed.kind !== 'entry';
  const isAsked = hasDomain && !isBeyondDoubt(input);
  const isReal = input.name !== undefined && !input.repaired && isKnown(input.name, knownDomains);
  const kept = detectAmong(recipient, knownDomains, recipientContext);
  return rules.map((rule) =>
    isAsked && !(isReal && rule.about === 'domain') ? consideration(rule, input, kept) : unasked(rule, kept),
  );
}

/** Of a domain beyond doubt the host may still be found to look like a listed one. */
function unasked({ kind }: Rule, kept: readonly Finding[]): RuleExplanation {
  const finding = kept.find((one) => one.kind === kind);
  return finding ? { kind, result: 'found', finding } : { kind, result: 'unasked' };
}

function consideration(rule: Rule, input: RuleInput, kept: readonly Finding[]): RuleExplanation {
  const { kind } = rule;
  const result = rule.judge(input);
  if (!result) return { kind, result: 'silent' };
  const shown = kept.find((finding) => finding.kind === kind);
  if (shown) return { kind, result: 'found', finding: shown };
  const finding = conclude(rule, result, input);
  if (finding) return { kind, result: 'repeated', finding };
  const [best] = rank(result.evidence, input, 0);
  return best ? { kind, result: 'weak', best } : { kind, result: 'silent' };
}
