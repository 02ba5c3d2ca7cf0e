import type { Stem } from './targets/stems.ts';
import type { KnownDomains } from './targets/known-domains.ts';
import type { DomainName } from './address/domain.ts';
import type { Factor, FindingFacts, FindingKind, Strength } from './finding.ts';
import type { ParsedRecipient, Recipient } from './address/recipient.ts';
import type { RecipientContext } from './context/recipient-context.ts';
import type { Entry, TargetIndex } from './targets/target-index.ts';

/** One recipient before the rules. */
export interface RuleInput {
  readonly recipient: Recipient;
  readonly parsed: ParsedRecipient;
  /** The domain, mended where the typed text was impossible; undefined where there is none to judge. */
  readonly name: DomainName | undefined;
  /** What of the name is compared with targets of the same suffix. */
  readonly stems: readonly Stem[];
  /** Was the typed text impossible as it stands? */
  readonly repaired: boolean;
  readonly knownDomains: KnownDomains;
  readonly recipientContext: RecipientContext;
  /** The directory's targets, and those of the message. */
  readonly indexes: readonly TargetIndex[];
}

/** One thing that a rule holds against a recipient, with what was probably meant. */
export interface Evidence {
  /** The domain to suggest. */
  readonly domain: string;
  /** The target behind it; undefined where the suggestion is only a mended spelling. */
  readonly entry?: Entry;
  /** The whole address to suggest, where it is not the typed local part at `domain`. */
  readonly address?: string;
  readonly factors: readonly Factor[];
  /** True where a text of the message is all that speaks for it, whatever `entry` is. */
  readonly hearsay?: true;
  /** True where the typed text can hardly mean anything else, so that no context is needed. */
  readonly certain: boolean;
}

export interface RuleResult {
  readonly evidence: readonly Evidence[];
  readonly facts?: FindingFacts;
  /** The finding is never stronger than this. */
  readonly atMost?: Strength;
  /** What the finding weighs by itself, with evidence or without. */
  readonly alone?: { readonly strength: Strength; readonly factors: readonly Factor[] };
}

/** One file under `rules/`, named after its kind. */
export interface Rule {
  readonly kind: FindingKind;
  /** Does the rule judge domains? Such rules are silent about domains that are known to be real. */
  readonly about: 'domain' | 'person';
  readonly judge: (input: RuleInput) => RuleResult | undefined;
}
