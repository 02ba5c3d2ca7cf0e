/** What a rule found, as data. Only `src/text` turns it into sentences. */

/** The rule that made the finding. The rule's file and its exported constant have the same name. */
export type FindingKind =
  | 'malformed'
  | 'homoglyph'
  | 'tld-typo'
  | 'wrong-tld'
  | 'doppelganger'
  | 'domain-typo'
  | 'embedding'
  | 'combosquat'
  | 'closed-registry'
  | 'label-and-tld'
  | 'unknown-tld'
  | 'same-person'
  | 'personal-account'
  | 'name-shows-another-address';

/** How sure the detector is; the policy maps it to a severity. */
export type Strength = 'strong' | 'medium' | 'info';

/** A half-open range of UTF-16 code units, `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The source of a domain that could have been meant, so that a sentence can say why it is suggested. */
export type Provenance =
  | { readonly source: 'protected' }
  | { readonly source: 'trusted' }
  | { readonly source: 'own' }
  /**
   * `count` of the `of` other recipients of this message have this domain. 0 if only the From address has it.
   */
  | { readonly source: 'other-recipients'; readonly count: number; readonly of: number }
  | { readonly source: 'remembered' }
  /** The mailbox has written to it on several days. */
  | { readonly source: 'familiar' }
  /** The organisation exchanges mail with it, by the list that `nearmiss learn` makes. */
  | { readonly source: 'correspondents' }
  | { readonly source: 'mail-provider' }
  /** A list that ships with the detector (known .mil names, a pack that the policy names), with its date. */
  | { readonly source: 'list'; readonly list: string; readonly date: string }
  /** Not listed anywhere: the typed text with its invalid part repaired (`example,com`, `example.con`). */
  | { readonly source: 'repair' };

/** A domain that was probably meant. */
export interface Suggestion {
  /** The whole address, local part unchanged: `kim@army.mil`. */
  readonly address: string;
  readonly domain: string;
  readonly provenance: Provenance;
  /**
   * True if only the message supports the domain. Strangers may have written it, so the suggestion is never
   * preselected.
   */
  readonly hearsay?: true;
  /** Where the typed domain and this one differ, as offsets into `Finding.typed` and `domain`. */
  readonly differs: { readonly typed: readonly Span[]; readonly intended: readonly Span[] };
}

/** One named factor of a finding's score, between 0 and 1. */
export interface Factor {
  readonly name: string;
  readonly value: number;
}

export interface Finding {
  readonly kind: FindingKind;
  readonly strength: Strength;
  /** The product of `factors`. */
  readonly score: number;
  readonly factors: readonly Factor[];
  /** The domain as typed, lower case, Unicode form. */
  readonly typed: string;
  /** Best first, equally good ones included (see `tie`). Empty if nothing can be suggested. */
  readonly suggestions: readonly Suggestion[];
  /** True if the first suggestion is no better than the second. No suggestion may then be preselected. */
  readonly tie: boolean;
  /** Facts that the sentence may use. Only facts about this finding are set. */
  readonly facts: FindingFacts;
}

export interface FindingFacts {
  /** The typed public suffix, without a leading dot: `ml`, `gov.ml`. */
  readonly typedSuffix?: string;
  /** False when the top-level domain is not in the root zone. */
  readonly tldExists?: boolean;
  /** The look-alike letter of a homoglyph and the script it belongs to. */
  readonly lookalikeLetter?: { readonly letter: string; readonly script: string; readonly looksLike: string };
  /** The registry that does not contain the name, and the date of its list. */
  readonly registry?: { readonly suffix: string; readonly date: string };
  /** True if the sender answers a message from the typed domain, which imitates the suggested one. */
  readonly isImpostor?: true;
  /** True if the address was already in the message that the sender answers. */
  readonly isInherited?: true;
  /** The other address that the display name contains, or at which the person is known. */
  readonly otherAddress?: string;
}
