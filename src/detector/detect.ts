import type { Context } from './context/context.ts';
import { conclude } from './scoring/conclude.ts';
import { messageContextOf } from './context/message-context.ts';
import { stemsOf } from './targets/stems.ts';
import type { KnownDomains } from './targets/known-domains.ts';
import { isAscii } from './address/is-ascii.ts';
import type { Finding } from './finding.ts';
import { isOnlyHearsay } from './scoring/hearsay.ts';
import { isMailProvider } from './targets/mail-provider.ts';
import { isImpossible, repair } from './address/repair.ts';
import { isMisread, parseRecipient, type ParsedRecipient, type Recipient } from './address/recipient.ts';
import type { RuleInput, Rule, RuleResult } from './rule.ts';
import { doppelganger } from './rules/doppelganger.ts';
import { homoglyph, imitatedHost } from './rules/homoglyph.ts';
import { rules } from './rules/index.ts';
import { isKnown, isTrusted } from './targets/exempt.ts';
import { recipientContextOf, type RecipientContext } from './context/recipient-context.ts';
import { standsAlone, dedupeFindings } from './scoring/dedupe-findings.ts';

/**
 * Is this recipient probably a mistake? Returns what the rules found, best first; nothing for an address that is fine, that
 * is empty, or that has no domain to judge. Never throws, and takes a bounded time whatever the strings are.
 */
export function detect(recipient: Recipient, knownDomains: KnownDomains, context: Context): Finding[] {
  const { sender, others, remembered } = context;
  const isAlone = sender === '' && others.length === 0 && remembered.length === 0;
  return detectAmong(
    recipient,
    knownDomains,
    isAlone ? alone : recipientContextOf(messageContextOf({ sender, recipients: others, remembered })),
  );
}

const alone = recipientContextOf(messageContextOf({ sender: '', recipients: [], remembered: [] }));

/** The same for one of many recipients, whose company is counted once. */
export function detectAmong(
  recipient: Recipient,
  knownDomains: KnownDomains,
  recipientContext: RecipientContext,
): Finding[] {
  const parsed = parseRecipient(recipient.address);
  if (parsed.kind === 'empty' || parsed.kind === 'entry') return [];
  const input = ruleInput(recipient, parsed, knownDomains, recipientContext);
  if (isBeyondDoubt(input)) return aboutHost(input);
  return dedupeFindings(findings(input), (address) => isFine(address, knownDomains, recipientContext));
}

/** The recipient, parsed and set beside what is known: what every rule is asked about. */
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

/** What there is to say of a recipient whose domain is beyond doubt: its host may be another one's look-alike. */
function aboutHost(input: RuleInput): Finding[] {
  const result = imitatedHost(input);
  const finding = result && conclude(homoglyph, result, input);
  return finding ? [finding] : [];
}

/** Trusted, protected or the sender's own: no rule is asked, except whether its host looks like a listed one. */
export function isBeyondDoubt({ name, repaired, knownDomains, recipientContext }: RuleInput): boolean {
  if (!name || repaired) return false;
  return isTrusted(name, knownDomains) || recipientContext.own?.registrable === name.registrable;
}

function findings(input: RuleInput): Finding[] {
  const { name, repaired, knownDomains } = input;
  const isReal = name !== undefined && !repaired && isKnown(name, knownDomains);
  const found: Finding[] = [];
  for (const rule of rules) {
    const result = isReal && rule.about === 'domain' ? aboutRealOne(rule, input) : rule.judge(input);
    const finding = result && conclude(rule, result, input);
    if (finding) found.push(finding);
  }
  return found;
}

/** Of a domain that is real only the host is asked about: it may look like a listed one, and nobody's mailbox is at `g.mail.com`. */
function aboutRealOne(rule: Rule, input: RuleInput): RuleResult | undefined {
  if (rule === homoglyph) return imitatedHost(input);
  const { name } = input;
  const isAsked = rule === doppelganger && name && name.subdomain !== '' && isMailProvider(name);
  return isAsked ? rule.judge(input) : undefined;
}

/** A mended spelling, or a domain of the message, is suggested only where it is not itself doubtful, other than by hearsay. */
function isFine(address: string, knownDomains: KnownDomains, recipientContext: RecipientContext): boolean {
  const parsed = parseRecipient(address);
  const input = ruleInput({ field: 'to', address, displayName: '' }, parsed, knownDomains, recipientContext);
  return isBeyondDoubt(input) || findings(input).every(isRumour);
}

/** Where a target of the message is near another one, each is a rumour about the other. */
function isRumour(finding: Finding): boolean {
  return isOnlyHearsay(finding) && !standsAlone.has(finding.kind);
}
