import type { FindingKind, Strength } from '../detector/finding.ts';

/** From the mildest to the strictest. */
export const severityNames = ['ignore', 'notice', 'confirm', 'block'] as const;

/** The policy's response to a finding. `block` does not let the sender keep the address. */
export type Severity = (typeof severityNames)[number];

/** The longest time that an address may be remembered: ten years. */
export const mostDays = 3650;

export const unreadableAnswers = ['block', 'ask', 'allow'] as const;

export const keepReasons = ['none', 'optional', 'required'] as const;

/** A domain or suffix that nothing may be sent to, with the reason that the sender sees. */
export interface Denied {
  /** A domain (`example.com`, subdomains included) or a suffix (`.ml`). */
  readonly domain: string;
  readonly reason: string;
}

/**
 * The administrator's decisions, with a value for every key. `parsePolicy` reads it from a file, `readBaked`
 * from the packaged bundle.
 */
export interface Policy {
  /** Shown in the pane and in reports; free text such as `2026-11-01`. */
  readonly version: string;
  /** Strictly guarded domains (`army.mil`) and suffixes (`.mil`): all rules apply to imitations of them. */
  readonly protect: readonly string[];
  /**
   * All domains of the organisation (aliases, other suffixes, subsidiaries): exempt with their subdomains,
   * and can be suggested.
   */
  readonly own: readonly string[];
  /** Domains of partners: exempt with their subdomains, and can be suggested. */
  readonly trust: readonly string[];
  /**
   * Hosts that the organisation exchanges mail with: known to be real, and can be suggested. A policy file
   * names the file that they are in, which `parsePolicy` does not read.
   */
  readonly correspondents: readonly string[];
  readonly deny: readonly Denied[];
  /** Named lists of targets generated from public data: `us-mil`, `us-gov-federal`, … */
  readonly packs: readonly string[];
  readonly severities: {
    readonly strength: Readonly<Record<Strength, Severity>>;
    /** Overrides `strength` for a kind of finding. */
    readonly kind: Readonly<Partial<Record<FindingKind, Severity>>>;
  };
  /**
   * Whether the sender gives a reason for keeping an address. The reason is stored only with the remembered
   * choice.
   */
  readonly keepReason: (typeof keepReasons)[number];
  /**
   * Whether the sender may have an address remembered as correct, and for how many days. Almost certain
   * mistakes are never remembered.
   */
  readonly remember: { readonly allowed: boolean; readonly days: number };
  /**
   * Whether the mailbox learns which domains its owner writes to, so that these are not doubted and can be
   * suggested.
   */
  readonly learn: { readonly mailbox: boolean };
  /**
   * The response to a message that could not be read. `ask` lets the sender decide where Outlook supports
   * that, and blocks elsewhere.
   */
  readonly whenUnreadable: (typeof unreadableAnswers)[number];
}
