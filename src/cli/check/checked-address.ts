import type { Finding, FindingKind, Strength } from '../../detector/finding.ts';
import { parseRecipient } from '../../detector/recipient.ts';
import type { Policy, Severity } from '../../policy/policy.ts';
import { severityOf } from '../../policy/severity-of.ts';
import type { Doubt } from '../../review/review.ts';
import { administrator } from '../../text/administrator.ts';
import { en } from '../../text/en.ts';
import { explain } from '../../text/explain.ts';
import type { Line } from './lines.ts';

type Shown = Exclude<Severity, 'ignore'>;

/** What `check --json` prints of one address, one object a line. The shape is stable. */
export interface CheckedAddress {
  /** The line as it was read. */
  readonly address: string;
  /** Of the worst finding. */
  readonly severity: 'none' | Shown;
  /** Best first. */
  readonly findings: readonly CheckedFinding[];
}

export interface CheckedFinding {
  /** `denied` is the policy's word, not the detector's: nothing may be sent there. */
  readonly kind: FindingKind | 'denied';
  readonly strength: Strength;
  readonly severity: Shown;
  /** The domain as typed. */
  readonly typed: string;
  /** The domain of the first suggestion. */
  readonly intended: string | null;
  /** Whole addresses, best first. */
  readonly suggestions: readonly string[];
  readonly explanation: string;
}

/** The report on an address that was judged. */
export function checkedAddress(address: string, doubt: Doubt | undefined, policy: Policy): CheckedAddress {
  if (doubt === undefined) return { address, severity: 'none', findings: [] };
  const findings = doubt.findings.map((finding) => checkedFinding(finding, policy));
  return { address, severity: doubt.severity, findings: [...deniedFinding(doubt), ...findings] };
}

/** The report on a line that is too long to be an address: nothing could be judged, and silence would say that it is fine. */
export function overlongLine({ text }: Line, policy: Policy): CheckedAddress {
  const severity = severityOf(policy, { kind: 'malformed', strength: 'medium' });
  if (severity === 'ignore') return { address: text, severity: 'none', findings: [] };
  const finding: CheckedFinding = {
    kind: 'malformed',
    strength: 'medium',
    severity,
    typed: '',
    intended: null,
    suggestions: [],
    explanation: administrator.overlongLine,
  };
  return { address: text, severity, findings: [finding] };
}

function checkedFinding(finding: Finding, policy: Policy): CheckedFinding {
  const { kind, strength, typed, suggestions } = finding;
  return {
    kind,
    strength,
    severity: severityOf(policy, finding) as Shown, // a doubt holds no finding that the policy ignores
    typed,
    intended: suggestions[0]?.domain ?? null,
    suggestions: suggestions.map(({ address }) => address),
    explanation: explain(en, finding),
  };
}

/** A denial stands first, as a finding of its own: it blocks whatever else was found. */
function deniedFinding({ denied, recipient }: Doubt): readonly CheckedFinding[] {
  if (denied === undefined) return [];
  const { domain } = parseRecipient(recipient.address);
  const typed = domain.kind === 'name' ? domain.unicode : domain.text;
  const suggestions = { intended: null, suggestions: [] };
  return [
    {
      kind: 'denied',
      strength: 'strong',
      severity: 'block',
      typed,
      ...suggestions,
      explanation: denied.reason,
    },
  ];
}
