import type { FindingKind, Strength } from '../detector/finding.ts';

/** What the policy says of a finding. `block` offers no *Keep*. */
export type Severity = 'ignore' | 'notice' | 'confirm' | 'block';

/** Something to which nothing may be sent from here, with the reason that the sender reads. */
export interface Denied {
  /** A domain (`example.com`, subdomains included) or a suffix (`.ml`). */
  readonly domain: string;
  readonly reason: string;
}

/** The administrator's decisions, complete: every key has a value. `parsePolicy` is the only way to get one. */
export interface Policy {
  /** Shown in the pane and in reports; free text such as `2026-11-01`. */
  readonly version: string;
  /** Domains (`army.mil`) and suffixes (`.mil`) guarded strictly: all rules apply to imitations of them. */
  readonly protect: readonly string[];
  /** Partners: never doubted, subdomains included, and can be meant. */
  readonly trust: readonly string[];
  readonly deny: readonly Denied[];
  /** Named lists of targets generated from public data: `us-mil`, `us-gov-federal`, … */
  readonly packs: readonly string[];
  readonly severities: {
    readonly strength: Readonly<Record<Strength, Severity>>;
    /** Beats `strength` for that kind. */
    readonly kind: Readonly<Partial<Record<FindingKind, Severity>>>;
  };
  /** What a message that could not be read gets; `ask` lets the sender decide where Outlook can ask, and blocks elsewhere. */
  readonly whenUnreadable: 'block' | 'ask' | 'allow';
}
