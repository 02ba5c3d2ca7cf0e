import type { Context } from './context.ts';
import { conclude } from './conclude.ts';
import { companyOf } from './company.ts';
import { cutsOf } from './cuts.ts';
import type { Directory } from './directory.ts';
import { isAscii } from './is-ascii.ts';
import type { Finding } from './finding.ts';
import { isOnlyHearsay } from './hearsay.ts';
import { isMailProvider } from './mail-provider.ts';
import { isImpossible, mend } from './mend.ts';
import { isMisread, parseRecipient, type ParsedRecipient, type Recipient } from './recipient.ts';
import type { Case, Rule, Verdict } from './rule.ts';
import { doppelganger } from './rules/doppelganger.ts';
import { homoglyph, imitatedHost } from './rules/homoglyph.ts';
import { rules } from './rules/index.ts';
import { isKnown, isTrusted } from './silence.ts';
import { surroundingsOf, type Surroundings } from './surroundings.ts';
import { standsAlone, withoutRepetition } from './without-repetition.ts';

/**
 * Is this recipient probably a mistake? Returns what the rules found, best first; nothing for an address that is fine, that
 * is empty, or that has no domain to judge. Never throws, and takes a bounded time whatever the strings are.
 */
export function detect(recipient: Recipient, directory: Directory, context: Context): Finding[] {
  const { sender, others, remembered } = context;
  const isAlone = sender === '' && others.length === 0 && remembered.length === 0;
  return detectAmong(
    recipient,
    directory,
    isAlone ? alone : surroundingsOf(companyOf({ sender, recipients: others, remembered })),
  );
}

const alone = surroundingsOf(companyOf({ sender: '', recipients: [], remembered: [] }));

/** The same for one of many recipients, whose company is counted once. */
export function detectAmong(
  recipient: Recipient,
  directory: Directory,
  surroundings: Surroundings,
): Finding[] {
  const parsed = parseRecipient(recipient.address);
  if (parsed.kind === 'empty' || parsed.kind === 'entry') return [];
  const asked = open(recipient, parsed, directory, surroundings);
  if (isBeyondDoubt(asked)) return aboutHost(asked);
  return withoutRepetition(findings(asked), (address) => isFine(address, directory, surroundings));
}

/** The recipient, parsed and set beside what is known: what every rule is asked about. */
export function open(
  recipient: Recipient,
  parsed: ParsedRecipient,
  directory: Directory,
  surroundings: Surroundings,
): Case {
  const { domain, domainText } = parsed;
  const possible =
    !isMisread(recipient, parsed) &&
    domain.kind === 'name' &&
    (isAscii(domainText) || !isImpossible(domainText));
  const name = possible
    ? domain
    : domain.kind === 'name' || domain.why === 'impossible'
      ? mend(domainText)
      : undefined;
  const indexes = surroundings.index ? [directory.index, surroundings.index] : [directory.index];
  const mended = !possible && name !== undefined;
  return {
    recipient,
    parsed,
    name,
    cuts: name ? cutsOf(name) : [],
    mended,
    directory,
    surroundings,
    indexes,
  };
}

/** What there is to say of a recipient whose domain is beyond doubt: its host may be another one's look-alike. */
function aboutHost(asked: Case): Finding[] {
  const verdict = imitatedHost(asked);
  const finding = verdict && conclude(homoglyph, verdict, asked);
  return finding ? [finding] : [];
}

/** Trusted, protected or the sender's own: no rule is asked, except whether its host looks like a listed one. */
export function isBeyondDoubt({ name, mended, directory, surroundings }: Case): boolean {
  if (!name || mended) return false;
  return isTrusted(name, directory) || surroundings.own?.registrable === name.registrable;
}

function findings(asked: Case): Finding[] {
  const { name, mended, directory } = asked;
  const isReal = name !== undefined && !mended && isKnown(name, directory);
  const found: Finding[] = [];
  for (const rule of rules) {
    const verdict = isReal && rule.about === 'domain' ? aboutRealOne(rule, asked) : rule.judge(asked);
    const finding = verdict && conclude(rule, verdict, asked);
    if (finding) found.push(finding);
  }
  return found;
}

/** Of a domain that is real only the host is asked about: it may look like a listed one, and nobody's mailbox is at `g.mail.com`. */
function aboutRealOne(rule: Rule, asked: Case): Verdict | undefined {
  if (rule === homoglyph) return imitatedHost(asked);
  const { name } = asked;
  const isAsked = rule === doppelganger && name && name.subdomain !== '' && isMailProvider(name);
  return isAsked ? rule.judge(asked) : undefined;
}

/** A mended spelling, or a domain of the message, is suggested only where it is not itself doubtful, other than by hearsay. */
function isFine(address: string, directory: Directory, surroundings: Surroundings): boolean {
  const parsed = parseRecipient(address);
  const asked = open({ field: 'to', address, displayName: '' }, parsed, directory, surroundings);
  return isBeyondDoubt(asked) || findings(asked).every(isRumour);
}

/** Where a target of the message is near another one, each is a rumour about the other. */
function isRumour(finding: Finding): boolean {
  return isOnlyHearsay(finding) && !standsAlone.has(finding.kind);
}
