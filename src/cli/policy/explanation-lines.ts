import type { Factor } from '../../detector/finding.ts';
import type { Policy } from '../../policy/policy.ts';
import { longestReason } from '../../policy/policy-schema.ts';
import { explainPolicyWords as words } from '../../text/admin/explain-policy.ts';
import { plain, plainAddress } from '../../text/plain.ts';
import type { Correspondent } from '../inputs/correspondents-schema.ts';
import type { ExplainedRule, Explanation } from './explain-address.ts';

const width = 'name-shows-another-address'.length + 2;

export interface Explained {
  readonly file: string;
  readonly address: string;
  readonly policy: Policy;
  readonly explanation: Explanation;
  /** What the correspondents of the organisation tell about the domain. */
  readonly correspondent: Correspondent | undefined;
}

/** Returns an explanation as lines: what the policy says, the result of each rule, and what decided. */
export function explanationLines({ file, address, policy, explanation, correspondent }: Explained): string[] {
  const { severity, denied, exemption, rules } = explanation;
  const denial = denied === undefined ? undefined : policy.deny[denied];
  const entry = exemption?.by === 'entry' ? (policy[exemption.list][exemption.index] ?? '') : '';
  return [
    words.title(plainAddress(address), severity),
    '',
    words.policy(file, plain(policy.version)),
    `  ${denial ? words.denied(`deny[${denied ?? 0}]`, denial.domain, plain(denial.reason, longestReason)) : words.notDenied}`,
    `  ${exemption ? words.exemption(exemption, entry) : words.notExempt}`,
    ...(correspondent === undefined ? [] : [`  ${words.correspondent(correspondent)}`]),
    '',
    words.rules,
    ...rules.flatMap(ruleLines),
    '',
    verdict(explanation),
  ];
}

function verdict({ denied, decidedBy, rules }: Explanation): string {
  if (denied !== undefined) return words.decided(`deny[${denied}]`);
  const rule = rules.find(({ kind }) => kind === decidedBy);
  return rule ? words.decided(`${rule.kind}, ${because(rule)}`) : words.nobody;
}

function because({ kind, severityFrom, finding }: ExplainedRule): string {
  return severityFrom === 'kind' ? words.byKind(kind) : words.byStrength(finding?.strength ?? 'info');
}

function ruleLines(rule: ExplainedRule): string[] {
  const { kind, finding, best } = rule;
  const factors = finding?.factors ?? best?.factors ?? [];
  return [
    `  ${kind.padEnd(width)}${outcome(rule)}`,
    ...(finding?.suggestions ?? []).map(
      ({ address, provenance }) => `    ${words.suggestion(plainAddress(address), words.from(provenance))}`,
    ),
    ...(factors.length === 0 ? [] : [`    ${factors.map(factorText).join(' × ')}`]),
  ];
}

function outcome(rule: ExplainedRule): string {
  const { result, finding, best, severity = 'ignore' } = rule;
  if (result === 'unasked') return words.unasked;
  if (result === 'silent') return words.silent;
  if (result === 'weak')
    return words.weak(rounded(best?.score ?? 0), plainAddress(best?.suggestion.domain ?? ''));
  const score = rounded(finding?.score ?? 0);
  if (result === 'repeated') return words.repeated(score);
  return words.found(finding?.strength ?? 'info', score, severity, because(rule));
}

function factorText({ name, value }: Factor): string {
  return `${name} ${rounded(value)}`;
}

function rounded(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
