import type { Stem } from './targets/stems.ts';
import type { KnownDomains } from './targets/known-domains.ts';
import type { DomainName } from './address/domain.ts';
import type { Factor, FindingFacts, FindingKind, Strength } from './finding.ts';
import type { ParsedRecipient, Recipient } from './address/recipient.ts';
import type { RecipientContext } from './context/recipient-context.ts';
import type { TargetIndex } from './targets/target-index.ts';
import type { Entry } from './targets/entry.ts';

/** What a rule judges: one recipient, and what it is compared with. */
export interface RuleInput {
  readonly recipient: Recipient;
  readonly parsed: ParsedRecipient;
  /** The domain, repaired where the typed text was impossible; undefined where there is none to judge. */
  readonly name: DomainName | undefined;
  /** The parts of the name that are compared with targets of the same suffix. */
  readonly stems: readonly Stem[];
  /** Whether the typed text was impossible as a domain name, so that `name` is a repaired form. */
  readonly repaired: boolean;
  readonly knownDomains: KnownDomains;
  readonly recipientContext: RecipientContext;
  /** The known domains' targets, and those of the message. */
  readonly indexes: readonly TargetIndex[];
}

/** One reason that a rule has against a recipient, with what was probably meant. */
export interface Evidence {
  /** The domain to suggest. */
  readonly domain: string;
  /** The target behind it; undefined where the suggestion is only a repaired spelling. */
  readonly entry?: Entry;
  /** The whole address to suggest, where it is not the typed local part at `domain`. */
  readonly address?: string;
  readonly factors: readonly Factor[];
  /** True where the only evidence for it is a text in the message, whatever `entry` is. */
  readonly hearsay?: true;
  /** True where the typed text has only one plausible meaning, so that no context is needed. */
  readonly certain: boolean;
}

export interface RuleResult {
  readonly evidence: readonly Evidence[];
  readonly facts?: FindingFacts;
  /** The finding is never stronger than this. */
  readonly atMost?: Strength;
  /** True where a stranger imitates a domain and wrote to the sender: the finding is then strong. */
  readonly isImpostor?: true;
  /** The least strength of the finding, with evidence or without. */
  readonly alone?: { readonly strength: Strength; readonly factors: readonly Factor[] };
}

/** One file under `rules/`, named after its kind. */
export interface Rule {
  readonly kind: FindingKind;
  /** What the rule judges. A rule about domains is not asked about a domain that is known to be real. */
  readonly about: 'domain' | 'person';
  readonly judge: (input: RuleInput) => RuleResult | undefined;
}
