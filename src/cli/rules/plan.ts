import type { KnownDomains } from '../../detector/targets/known-domains.ts';
import type { Policy } from '../../policy/policy.ts';
import { longestReason } from '../../policy/policy-schema.ts';
import { plain } from '../../text/plain.ts';
import { ruleWords } from '../../text/admin/transport-rules.ts';
import { realNamesBelow, withoutCovered } from './covered-names.ts';
import { denialPatterns } from './denial-patterns.ts';
import { lookAlikes } from './look-alikes.ts';
import type { LookAlike } from './look-alikes.ts';
import { reportTexts } from './report-texts.ts';
import { grouped, limits, room, sizeOf, weight, wordsOf } from './transport-rule.ts';
import type { Action, TransportRule } from './transport-rule.ts';
import { groupBy } from '../../detector/targets/group-by.ts';

/** The maximum length of a policy's version, in characters. */
const longestVersion = 100;

export interface RuleOptions {
  /** How senders confirm where the policy says `confirm`. */
  readonly ask: 'subject' | 'manager' | 'none';
  /** The lowest strength of a finding for which rules are made. */
  readonly strength: 'strong' | 'medium';
  /** The words that let a message pass if its subject contains them. */
  readonly subject: string;
  /** The prefix of the rules' names. */
  readonly prefix: string;
}

/** The rules that implement a policy, denials first; or why they cannot be made. */
export type Plan =
  | { readonly ok: true; readonly rules: readonly TransportRule[]; readonly domains: number }
  | { readonly ok: false; readonly message: string };

/**
 * Derives the rules. `look-alikes.ts` chooses the domains. `notice` and `ignore` need no rule, since the mail
 * is sent.
 */
export function plan(policy: Policy, knownDomains: KnownDomains, options: RuleOptions): Plan {
  const found = lookAlikes(
    policy,
    knownDomains,
    options.strength === 'strong' ? ['strong'] : ['strong', 'medium'],
  );
  const below = realNamesBelow(
    found.map(({ domain }) => domain),
    policy,
    knownDomains,
  );
  const rules = numbered(
    [
      ...denyRules(policy),
      ...[...blockRules(found), ...confirmRules(found, options)].flatMap((group) =>
        domainRules(group, below),
      ),
    ],
    policy,
    options,
  );
  const words = rules.reduce((sum, rule) => sum + wordsOf(rule).join('').length, 0);
  const domains = rules.reduce((sum, { match }) => sum + ('domains' in match ? match.domains.length : 0), 0);
  if (rules.length > limits.rules)
    return { ok: false, message: ruleWords.tooMany(rules.length, limits.rules) };
  if (words > limits.words) return { ok: false, message: ruleWords.tooLong(words, limits.words) };
  const large = rules.find((rule) => sizeOf(rule) > limits.size);
  if (large) return { ok: false, message: ruleWords.tooLarge(large.name, sizeOf(large), limits.size) };
  return { ok: true, rules, domains };
}

interface Unnamed {
  readonly group: string;
  readonly match: TransportRule['match'];
  readonly action: Action;
}

/**
 * Returns rules for the denials: more specific ones first, as in the add-in, and those with the same reason
 * together.
 */
function denyRules({ deny }: Policy): Unnamed[] {
  const specificFirst = [...deny].sort((one, other) => other.domain.length - one.domain.length);
  return [...groupBy(specificFirst, ({ reason }) => reason)].flatMap(([reason, denials]) => {
    const patterns = denials.flatMap(({ domain }) => denialPatterns(domain));
    const text = ruleWords.report.denied(plain(reason, longestReason));
    const action = { type: 'reject', text } as const;
    return grouped(patterns, room(action)).map((some) => ({
      group: 'deny',
      match: { patterns: some },
      action,
    }));
  });
}

/** Look-alikes with the same action, not yet split to sizes that Exchange accepts. */
interface DomainGroup {
  readonly group: string;
  readonly domains: readonly string[];
  readonly action: Action;
}

function blockRules(found: readonly LookAlike[]): DomainGroup[] {
  return reportTexts(found.filter(({ severity }) => severity === 'block')).map(({ text, domains }) => ({
    group: 'block',
    domains,
    action: { type: 'reject', text },
  }));
}

function confirmRules(found: readonly LookAlike[], { ask, subject }: RuleOptions): DomainGroup[] {
  const asked = found.filter(({ severity }) => severity === 'confirm');
  if (ask === 'none') return [];
  if (ask === 'manager')
    return [
      {
        group: 'confirm by manager',
        domains: asked.map(({ domain }) => domain),
        action: { type: 'manager' },
      },
    ];
  return reportTexts(asked).map(({ text: why, domains }) => {
    const text = why + ruleWords.report.confirm(subject);
    return { group: 'confirm by subject', domains, action: { type: 'reject', text, unlessSubject: subject } };
  });
}

/** @param below by domain, the names below it that a rule for the domain must not block */
function domainRules(
  { group, domains, action }: DomainGroup,
  below: ReadonlyMap<string, readonly string[]>,
): Unnamed[] {
  const exceptions = (domain: string) => below.get(domain) ?? [];
  const heavy = (domain: string) =>
    exceptions(domain).reduce((sum, name) => sum + weight(name), weight(domain));
  return grouped(withoutCovered(domains), room(action), heavy).map((some) => ({
    group,
    match: { domains: some, except: some.flatMap(exceptions) },
    action,
  }));
}

function numbered(
  unnamed: readonly Unnamed[],
  { version }: Policy,
  { prefix }: RuleOptions,
): TransportRule[] {
  const counts = new Map<string, number>();
  return unnamed.map(({ group, match, action }) => {
    const number = (counts.get(group) ?? 0) + 1;
    counts.set(group, number);
    const name = `${prefix}: ${group} ${String(number).padStart(3, '0')}`;
    return { name, comment: ruleWords.script.comment(plain(version, longestVersion)), match, action };
  });
}
