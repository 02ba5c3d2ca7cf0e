import { counted } from './figures.ts';
import type { FindingKind, Provenance, Strength } from '../../detector/finding.ts';
import type { Exemption } from '../../detector/explain/explain-exemption.ts';
import type { Severity } from '../../policy/policy.ts';
import type { PlainText } from '../plain.ts';

/** What `nearmiss learn` counted of one host. */
interface CorrespondentNumbers {
  readonly host: string;
  readonly messages: number;
  readonly people: number;
  readonly weeks: number;
  readonly received: number;
  readonly last: string;
}

/** The sentences of `nearmiss policy explain`. */
export const explainPolicyWords = {
  description:
    'Says which entry of a policy and which rule decide about an address, and what else was considered.',
  file: 'the policy file',
  address: 'the address to explain, such as kim@army.ml or "Kim Lee <kim@army.ml>"',
  json: 'print one JSON object',
  help: `
Examples:
  $ nearmiss policy explain policy.jsonc kim@army.ml
  $ nearmiss policy explain policy.jsonc --sender lee@example.com --with pat@us.af.mil kim@usaf.mil

Exit codes:
  0  the sender would see nothing
  1  the sender would be told, asked or stopped
  2  wrong use: an unknown option, a policy with problems, no single address`,
  notOne: (text: PlainText) => `"${text}" is no single address.`,
  title: (address: PlainText, severity: string) => `${address}: ${severity}`,
  policy: (file: string, version: PlainText) => `Policy ${file}, version ${version}`,
  denied: (path: string, entry: string, reason: PlainText) => `${path} denies ${entry}: ${reason}`,
  notDenied: 'no entry of deny covers it',
  exemption: (exemption: Exemption, entry: string) => {
    switch (exemption.by) {
      case 'no-domain':
        return 'it has no domain to judge, so no rule is asked';
      case 'entry':
        return `${exemption.list}[${exemption.index}] (${entry}) covers it, so no rule is asked`;
      case 'own':
        return `${exemption.domain} is the sender's own domain, so no rule is asked`;
      case 'list':
        return `it is real, by the list ${exemption.list}${exemption.date === undefined ? '' : ` of ${exemption.date}`}, so only rules about the person are asked`;
      case 'registry':
        return `it is real, by the complete ${exemption.suffix} registry of ${exemption.date}, so only rules about the person are asked`;
      default:
        return exemption satisfies never;
    }
  },
  notExempt:
    'no entry of protect, own or trust covers it, and no list knows it as real, so every rule is asked',
  correspondent: ({ host, messages, people, weeks, received, last }: CorrespondentNumbers) =>
    `${host} is a correspondent: ${counted(messages, 'message')} by ${counted(people, 'person', 'people')} in ${counted(weeks, 'week')}, the last on ${last}; ${counted(received, 'message')} came from there`,
  rules: 'Rules, in their order:',
  unasked: 'not asked',
  silent: 'finds nothing',
  weak: (score: string, domain: PlainText) => `too weak (${score}): ${domain}`,
  repeated: (score: string) =>
    `${score}, left out: a better finding says it, or what it suggests would be doubted too`,
  found: (strength: Strength, score: string, severity: Severity, because: string) =>
    `${strength} (${score}) → ${severity}, by ${because}`,
  byKind: (kind: FindingKind) => `severities.kind.${kind}`,
  byStrength: (strength: Strength) => `severities.strength.${strength}`,
  suggestion: (address: PlainText, from: string) => `${address}, ${from}`,
  from: (provenance: Provenance) => {
    switch (provenance.source) {
      case 'list':
        return `from the list ${provenance.list} of ${provenance.date}`;
      case 'other-recipients':
        return `where ${provenance.count} of the ${provenance.of} other recipients are`;
      case 'own':
        return "the sender's own domain";
      case 'repair':
        return 'the typed text, mended';
      case 'remembered':
        return 'written to before';
      case 'familiar':
        return 'often written to from this mailbox';
      case 'correspondents':
        return "one of the organisation's correspondents";
      case 'mail-provider':
        return 'a mail provider';
      case 'protected':
      case 'trusted':
        return `${provenance.source} by the policy`;
      default:
        return provenance satisfies never;
    }
  },
  decided: (what: string) => `Decided by ${what}.`,
  nobody: 'Decided: the sender sees nothing.',
};
