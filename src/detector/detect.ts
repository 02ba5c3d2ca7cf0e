import type { Context } from './context/context.ts';
import { stemsOf } from './targets/stems.ts';
import type { KnownDomains } from './targets/known-domains.ts';
import { isAscii } from './address/is-ascii.ts';
import type { Finding } from './finding.ts';
import { isImpossible, repair } from './address/repair.ts';
import { isMisread, parseRecipient, type ParsedRecipient, type Recipient } from './address/recipient.ts';
import type { RuleInput } from './rule.ts';
import { recipientContextIn, type RecipientContext } from './context/recipient-context.ts';
import { dedupeFindings, isRumour } from './scoring/dedupe-findings.ts';
import { isExempt, traceRules, type RuleTrace } from './trace-rules.ts';

/**
 * Returns what the rules found about one recipient, best first; nothing for an address that is fine, that is
 * empty, or that has no domain to judge. Never throws, and takes a bounded time whatever the strings are.
 */
export function detect(recipient: Recipient, knownDomains: KnownDomains, context: Context): Finding[] {
  const { others, ...people } = context;
  const recipientContext = isAlone(context) ? alone : recipientContextIn({ ...people, recipients: others });
  return detectAmong(recipient, knownDomains, recipientContext);
}

const alone = recipientContextIn({});

function isAlone({ sender, others, remembered, familiar, written, answered }: Context): boolean {
  const counted = [others, remembered, familiar ?? [], written ?? []];
  return sender === '' && answered === undefined && counted.every(({ length }) => length === 0);
}

/** Does the same as `detect` for one of many recipients, whose message was counted once. */
export function detectAmong(
  recipient: Recipient,
  knownDomains: KnownDomains,
  recipientContext: RecipientContext,
): Finding[] {
  const parsed = parseRecipient(recipient.address);
  if (!hasDomain(parsed)) return [];
  const input = ruleInput(recipient, parsed, knownDomains, recipientContext);
  return shownFindings(traceRules(input), input);
}

/** Whether there is a domain to judge: not in an empty text or an entry of the Exchange directory. */
export function hasDomain({ kind }: ParsedRecipient): boolean {
  return kind !== 'empty' && kind !== 'entry';
}

/** Returns the findings of a trace that the sender's review gets, best first. */
export function shownFindings(traces: readonly RuleTrace[], input: RuleInput): Finding[] {
  const found = findingsIn(traces);
  if (found.length === 0 || isExempt(input)) return found;
  return dedupeFindings(found, (address) => isFine(address, input));
}

function findingsIn(traces: readonly RuleTrace[]): Finding[] {
  const found: Finding[] = [];
  for (const { finding } of traces) if (finding) found.push(finding);
  return found;
}

/** Builds what every rule is asked about: the recipient, parsed, with what it is compared with. */
export function ruleInput(
  recipient: Recipient,
  parsed: ParsedRecipient,
  knownDomains: KnownDomains,
  recipientContext: RecipientContext,
): RuleInput {
  const { domain, domainText } = parsed;
  const possible =
    !isMisread(recipient, parsed) &&
    domain.kind === 'name' &&
    (isAscii(domainText) || !isImpossible(domainText));
  const name = possible
    ? domain
    : domain.kind === 'name' || domain.why === 'impossible'
      ? repair(domainText)
      : undefined;
  const indexes = recipientContext.index
    ? [knownDomains.index, recipientContext.index]
    : [knownDomains.index];
  const repaired = !possible && name !== undefined;
  return {
    recipient,
    parsed,
    name,
    stems: name ? stemsOf(name) : [],
    repaired,
    knownDomains,
    recipientContext,
    indexes,
  };
}

/**
 * A repaired spelling, or a domain of the message, is suggested only where it is not itself doubtful, other
 * than by hearsay.
 */
function isFine(address: string, { knownDomains, recipientContext }: RuleInput): boolean {
  const parsed = parseRecipient(address);
  const input = ruleInput({ field: 'to', address, displayName: '' }, parsed, knownDomains, recipientContext);
  return isExempt(input) || findingsIn(traceRules(input)).every(isRumour);
}
