import { parseRecipient, type Recipient } from '../../../../src/detector/address/recipient.ts';
import { messageContextOf } from '../../../../src/detector/context/message-context.ts';
import { recipientContextOf } from '../../../../src/detector/context/recipient-context.ts';
import { ruleInput } from '../../../../src/detector/detect.ts';
import { explainExemption } from '../../../../src/detector/explain/explain-exemption.ts';
import { explainRules, type RuleExplanation } from '../../../../src/detector/explain/explain-rules.ts';
import type { Factor, Provenance, Span, Suggestion } from '../../../../src/detector/finding.ts';
import { buildKnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import type { Group } from './groups.ts';

/** Returns what the detector says about a group's recipients: findings, those too weak, and reasons for exemptions. */
export function verdictsOf(group: Group): string {
  const { name, recipients, input, context, isCounted = false, showsScores = false } = group;
  const knownDomains = buildKnownDomains(input);
  const { sender, others, remembered } = context;
  const messageContext = messageContextOf({ sender, recipients: others, remembered });
  const verdicts = recipients.map((recipient) => {
    const around = recipientContextOf(messageContext, isCounted ? recipient.address : undefined);
    const why = explainExemption(
      ruleInput(recipient, parseRecipient(recipient.address), knownDomains, around),
      input,
    );
    const exempt = why ? [`exempt ${plain(why)}`] : [];
    const said = explainRules(recipient, knownDomains, around).flatMap((one) => lineOf(one, showsScores));
    const lines = [...exempt, ...said];
    return `${whoIs(recipient)}: ${lines.length === 0 ? 'nothing' : lines.join('\n    ')}`;
  });
  return asAscii(`# ${name}\n${verdicts.join('\n')}\n`);
}

function whoIs({ address, displayName }: Recipient): string {
  return displayName === '' ? `<${address}>` : `${displayName} <${address}>`;
}

/** Replaces characters outside ASCII by their code points, because some are invisible or look like others. */
function asAscii(text: string): string {
  return text.replace(/\P{ASCII}/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}

function lineOf({ kind, result, finding, best }: RuleExplanation, showsScores: boolean): string[] {
  const scored = finding ?? best;
  if (!scored) return [];
  const score = showsScores ? ` ${scoreOf(scored.score, scored.factors)}` : '';
  if (!finding) return [`(weak) ${kind}${score} ${best?.suggestion.address ?? ''}`];
  const { strength, suggestions, tie, facts, typed } = finding;
  const meant = suggestions.map((one) => suggestionOf(one, typed)).join(tie ? ' = ' : ', ');
  const mark = result === 'found' ? '' : `(${result}) `;
  return [
    [`${mark}${kind} ${strength}${score}`, meant, plain(facts)].filter((part) => part !== '').join(' '),
  ];
}

function scoreOf(value: number, factors: readonly Factor[]): string {
  return `${value.toFixed(1)} [${factors.map((one) => `${one.name} ${one.value.toFixed(1)}`).join(', ')}]`;
}

/** Returns the suggestion and its origin, with the differing parts of both domains in brackets. */
function suggestionOf({ address, domain, provenance, differs }: Suggestion, typed: string): string {
  const differences = `${marked(typed, differs.typed)} ${marked(domain, differs.intended)}`;
  return `${address} (${originOf(provenance)}; ${differences})`;
}

function originOf(provenance: Provenance): string {
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

/** Returns the members of an object as JSON, without quotes and braces. */
function plain(value: object): string {
  return JSON.stringify(value).replace(/["{}]/g, '');
}
