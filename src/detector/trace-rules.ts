import { conclude } from './scoring/conclude.ts';
import type { Finding } from './finding.ts';
import { isMailProvider } from './targets/mail-provider.ts';
import type { RuleInput, Rule, RuleResult } from './rule.ts';
import { mistypedHost } from './evidence/mistyped-host.ts';
import { domainTypo } from './rules/domain-typo.ts';
import { doppelganger, swappedHost } from './rules/doppelganger.ts';
import { homoglyph, imitatedHost } from './rules/homoglyph.ts';
import { rules } from './rules/index.ts';
import { isKnown, isTrusted } from './targets/exempt.ts';
import { isWorthImitating } from './targets/target.ts';

/** What one rule made of a recipient. */
export interface RuleTrace {
  readonly rule: Rule;
  /** False where the recipient or its domain is exempt: `result` is then about the host, if there is one. */
  readonly isAsked: boolean;
  readonly result: RuleResult | undefined;
  /** Undefined where there is no result, or where its score is too low. */
  readonly finding: Finding | undefined;
}

/** Asks every rule about a recipient, in their order, each at most once. */
export function traceRules(input: RuleInput): RuleTrace[] {
  const exempt = exemptPart(input);
  return rules.map((rule) => {
    const isAsked = exempt === 'nothing' || (exempt === 'domain' && rule.about === 'person');
    const result = isAsked ? askedResult(rule, input) : aboutHost(rule, input, exempt);
    return { rule, isAsked, result, finding: result && conclude(rule, result, input) };
  });
}

/**
 * Whoever wrote to the sender has a real address, so rules about domains count only where it imitates a domain
 * of the organisation, its policy or its correspondents.
 */
function askedResult(rule: Rule, input: RuleInput): RuleResult | undefined {
  const result = rule.judge(input);
  const { recipient, recipientContext } = input;
  const isAnswered = recipient.address.trim().toLowerCase() === recipientContext.answered;
  if (!result || rule.about === 'person' || !isAnswered) return result;
  const evidence = result.evidence.filter(({ entry }) => entry && isWorthImitating(entry.target));
  return evidence.length === 0
    ? undefined
    : { evidence, facts: { ...result.facts, isImpostor: true }, isImpostor: true };
}

type ExemptPart = 'recipient' | 'domain' | 'nothing';

/**
 * A recipient at a domain that a list knows to be real, or that the sender often writes to, may still be the
 * wrong person.
 */
function exemptPart(input: RuleInput): ExemptPart {
  const { name, repaired, knownDomains, recipientContext } = input;
  if (isExempt(input)) return 'recipient';
  if (!name || repaired) return 'nothing';
  const isReal = isKnown(name, knownDomains) || recipientContext.isFamiliar(name.registrable);
  return isReal ? 'domain' : 'nothing';
}

/**
 * Whether the domain is trusted, protected or the sender's own, so that no rule is asked about the recipient.
 */
export function isExempt({ name, repaired, knownDomains, recipientContext }: RuleInput): boolean {
  if (!name || repaired) return false;
  return isTrusted(name, knownDomains) || recipientContext.own?.registrable === name.registrable;
}

/**
 * The host below an exempt domain may imitate a listed one. Nobody has a mailbox at `g.mail.com`, though
 * `mail.com` is real.
 */
function aboutHost(rule: Rule, input: RuleInput, exempt: ExemptPart): RuleResult | undefined {
  if (rule === homoglyph) return imitatedHost(input);
  if (rule === domainTypo) return mistypedHost(input, exempt === 'recipient');
  if (rule !== doppelganger || exempt !== 'domain') return undefined;
  const { name } = input;
  if (!name || name.subdomain === '') return undefined;
  return isMailProvider(name) ? rule.judge(input) : swappedHost(input);
}
