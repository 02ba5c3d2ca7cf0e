import type { FindingKind, Strength } from '../detector/finding.ts';

/** From the mildest on. */
export const severityNames = ['ignore', 'notice', 'confirm', 'block'] as const;

/** What the policy says of a finding. `block` offers no *Keep*. */
export type Severity = (typeof severityNames)[number];

/** The longest time that an address may be remembered: ten years. */
export const mostDays = 3650;

export const unreadableAnswers = ['block', 'ask', 'allow'] as const;

export const keepReasons = ['none', 'optional', 'required'] as const;

/** Something to which nothing may be sent from here, with the reason that the sender reads. */
export interface Denied {
  /** A domain (`example.com`, subdomains included) or a suffix (`.ml`). */
  readonly domain: string;
  readonly reason: string;
}

/** The administrator's decisions, complete: every key has a value. `parsePolicy` makes one of a file, `readBaked` of what was packaged. */
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
  /** Whether the sender says why an address is kept; the reason stays with the remembered choice and goes nowhere else. */
  readonly keepReason: (typeof keepReasons)[number];
  /** Whether the sender may have an address remembered as right, and for how many days. Never what is almost certainly a mistake. */
  readonly remember: { readonly allowed: boolean; readonly days: number };
  /** What a message that could not be read gets; `ask` lets the sender decide where Outlook can ask, and blocks elsewhere. */
  readonly whenUnreadable: (typeof unreadableAnswers)[number];
}
