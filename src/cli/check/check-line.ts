import type { Finding } from '../../detector/finding.ts';
import { parseRecipient } from '../../detector/address/recipient.ts';
import type { Policy } from '../../policy/policy.ts';
import { severityOf } from '../../policy/severity-of.ts';
import type { Assessment } from '../../review/review.ts';
import { checkWords } from '../../text/admin/check-words.ts';
import { explain } from '../../text/compose/explain.ts';
import type { Words } from '../../text/words.ts';
import { checkedAddressVersion as version } from './checked-address.ts';
import type { CheckedAddress, CheckedFinding } from './checked-address.ts';
import { entryOf } from '../inputs/entry.ts';
import type { Judge } from './judge.ts';
import type { Line } from '../inputs/lines.ts';

/** The report on one line, and the assessment behind it. */
export interface CheckedLine {
  readonly checked: CheckedAddress;
  readonly doubt: Assessment | undefined;
}

/** Checks a line with any content. The report says what is doubtful, or why the line could not be judged. */
export function checkLine(line: Line, judged: Judge, policy: Policy, words: Words): CheckedLine {
  const entry = entryOf(line);
  if (entry.kind === 'unreadable') {
    const unchecked = { reason: entry.why, explanation: checkWords.unchecked[entry.why] };
    const rest = { address: '', displayName: '', findings: [] };
    return {
      checked: { version, input: line.text, ...rest, severity: 'unchecked', unchecked },
      doubt: undefined,
    };
  }
  const { address, displayName } = entry;
  const doubt = judged(address, displayName);
  const severity = doubt?.severity ?? 'none';
  const findings = doubt ? findingsOf(doubt, policy, words) : [];
  return {
    checked: { version, input: line.text, address, displayName, severity, findings, unchecked: null },
    doubt,
  };
}

function findingsOf(doubt: Assessment, policy: Policy, words: Words): CheckedFinding[] {
  return [
    ...deniedFinding(doubt),
    ...doubt.findings.map((finding) => checkedFinding(finding, policy, words)),
  ];
}

function checkedFinding(finding: Finding, policy: Policy, words: Words): CheckedFinding {
  const { kind, strength, typed, suggestions } = finding;
  return {
    kind,
    strength,
    severity: severityOf(policy, finding) as CheckedFinding['severity'], // an assessment has no finding that the policy ignores
    typed,
    intended: suggestions[0]?.domain ?? null,
    suggestions: suggestions.map(({ address }) => address),
    explanation: explain(words, finding),
  };
}

/** A denial comes first, as a finding of its own, because it blocks whatever else was found. */
function deniedFinding({ denied, recipient }: Assessment): CheckedFinding[] {
  if (denied === undefined) return [];
  const { domain } = parseRecipient(recipient.address);
  const typed = domain.kind === 'name' ? domain.unicode : domain.text;
  const rest = { typed, intended: null, suggestions: [], explanation: denied.reason };
  return [{ kind: 'denied', strength: 'strong', severity: 'block', ...rest }];
}
