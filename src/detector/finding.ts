/** What a rule found, as data. Words are made of it in `src/text`, and nowhere else. */

/** One word per rule; file name, function and this discriminant are the same word. */
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

/** Where a domain that could have been meant comes from, so that a sentence can say why it was suggested. */
export type Provenance =
  | { readonly source: 'protected' }
  | { readonly source: 'trusted' }
  | { readonly source: 'own' }
  /** `count` of the `of` other recipients of this message are at this domain; 0 where only From is. */
  | { readonly source: 'other-recipients'; readonly count: number; readonly of: number }
  | { readonly source: 'remembered' }
  | { readonly source: 'mail-provider' }
  /** A list that ships with the detector (known .mil names, a pack that the policy names), with its date. */
  | { readonly source: 'list'; readonly list: string; readonly date: string }
  /** Nobody's list: the typed text with its impossible part mended (`example,com`, `example.con`). */
  | { readonly source: 'repair' };

/** A domain that was probably meant. */
export interface Suggestion {
  /** The whole address, local part unchanged: `kim@army.mil`. */
  readonly address: string;
  readonly domain: string;
  readonly provenance: Provenance;
  /** True where only the message itself, which strangers may have written, speaks for the domain: never preselected. */
  readonly hearsay?: true;
  /** Where the typed domain and this one differ: offsets into `Finding.typed` and into `domain`. */
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
  /** Best first; several equally near ones are all listed, and `tie` says so. Empty where nothing can be suggested. */
  readonly suggestions: readonly Suggestion[];
  /** True when the first suggestion is no better than the second: none may be preselected. */
  readonly tie: boolean;
  /** Facts that the sentence may use; only what is true of this finding is set. */
  readonly facts: FindingFacts;
}

export interface FindingFacts {
  /** The ending that was typed, without the dot, as in the public suffix list: `ml`, `gov.ml`. */
  readonly typedSuffix?: string;
  /** False when the top-level domain is not in the root zone. */
  readonly tldExists?: boolean;
  /** The foreign letter of a homoglyph and the script it belongs to. */
  readonly lookalikeLetter?: { readonly letter: string; readonly script: string; readonly looksLike: string };
  /** The registry that does not know the name, and the date of the list. */
  readonly registry?: { readonly suffix: string; readonly date: string };
  /** The other address that the display name shows, or under which the person is known. */
  readonly otherAddress?: string;
}
