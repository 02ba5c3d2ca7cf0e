import { messageContextOf } from '../../../../src/detector/context/message-context.ts';
import { explainRules, type RuleExplanation } from '../../../../src/detector/explain/explain-rules.ts';
import type { Context } from '../../../../src/detector/context/context.ts';
import { ruleInput } from '../../../../src/detector/detect.ts';
import { buildKnownDomains, type KnownDomainsInput } from '../../../../src/detector/targets/known-domains.ts';
import { explainExemption } from '../../../../src/detector/explain/explain-exemption.ts';
import type { Factor, Finding, Provenance, Span, Suggestion } from '../../../../src/detector/finding.ts';
import { parseRecipient, type Recipient } from '../../../../src/detector/address/recipient.ts';
import { recipientContextOf } from '../../../../src/detector/context/recipient-context.ts';

/** What the detector says of recipients in some company, a line each: what it found, what was too weak, or why it is silent. `isCounted`: they are among the company themselves. */
export function sayer(input: KnownDomainsInput, { sender, others, remembered }: Context, isCounted = false) {
  const knownDomains = buildKnownDomains(input);
  const messageContext = messageContextOf({ sender, recipients: others, remembered });
  return (recipient: Recipient): string => {
    const around = recipientContextOf(messageContext, isCounted ? recipient.address : undefined);
    const asked = ruleInput(recipient, parseRecipient(recipient.address), knownDomains, around);
    const why = explainExemption(asked, input);
    const said = explainRules(recipient, knownDomains, around).flatMap(wordsOf);
    if (why) said.unshift(`beyond doubt: ${JSON.stringify(why).replace(/["{}]/g, '')}`);
    const { address, displayName } = recipient;
    const who = displayName === '' ? address : `${displayName} <${address}>`;
    return inAscii(`${who}\n${said.map((line) => `    ${line}\n`).join('')}`);
  };
}

/** What nobody sees, or takes for another sign, is written as its number. */
function inAscii(text: string): string {
  return text.replace(/\P{ASCII}/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}

function wordsOf({ kind, result, finding, best }: RuleExplanation): string[] {
  if (finding) return [`${result === 'found' ? '' : `(${result}) `}${kind} ${findingWords(finding)}`];
  if (best) return [`(weak) ${kind} ${score(best.score, best.factors)} ${best.suggestion.address}`];
  return [];
}

function findingWords({ strength, score: value, factors, suggestions, tie, facts, typed }: Finding): string {
  const meant = suggestions.map((one) => suggestionWords(one, typed)).join(tie ? ' = ' : ', ');
  const known = Object.keys(facts).length === 0 ? '' : ` ${JSON.stringify(facts).replace(/["{}]/g, '')}`;
  return `${strength} ${score(value, factors)} ${meant}${known}`;
}

function score(value: number, factors: readonly Factor[]): string {
  return `${number(value)} [${factors.map((one) => `${one.name} ${number(one.value)}`).join(', ')}]`;
}

const number = (value: number): string => String(Number(value.toFixed(3)));

/** What differs stands in brackets. */
function suggestionWords({ address, domain, provenance, differs }: Suggestion, typed: string): string {
  return `${address} (${origin(provenance)}; ${marked(typed, differs.typed)} ${marked(domain, differs.intended)})`;
}

function origin(provenance: Provenance): string {
  if (provenance.source === 'other-recipients') return `${provenance.count} of ${provenance.of} others`;
  return provenance.source === 'list' ? provenance.list : provenance.source;
}

function marked(text: string, spans: readonly Span[]): string {
  return spans
    .toReversed()
    .reduce(
      (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
      text,
    );
}
