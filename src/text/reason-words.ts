import type { PlainText } from './plain.ts';

/**
 * Why a recipient is doubtful, as clauses. `sentence` joins them, and a clause is never shown alone. Domains
 * are complete. Suffixes have a leading dot (`.ml`).
 */
export interface ReasonWords {
  /** Followed by the administrator's reason. */
  readonly denied: (domain: PlainText) => string;
  /** Joins clauses, each written as at the start of a sentence, to one sentence with its full stop. */
  readonly sentence: (clauses: readonly string[]) => string;
  /** Formats an ISO date (`2026-08-22`) for this language. */
  readonly date: (iso: string) => string;

  /** Used if nothing else is known about the finding. */
  readonly doubtful: (typed: PlainText) => string;
  readonly different: (typed: PlainText, intended: PlainText) => string;
  readonly equallyNear: (typed: PlainText, intended: readonly PlainText[]) => string;

  /** About the suggested domain. `place` is in the nominative and has no article. */
  readonly countrySuffix: (suffix: PlainText, place: string) => string;
  /** About the typed address: `It goes to Mali (.ml)`. */
  readonly goesTo: (suffix: PlainText, place: string) => string;
  readonly noSuchSuffix: (suffix: PlainText) => string;
  /** Two suffixes below one top-level domain: `.org.uk`, `.co.uk`. */
  readonly twoSuffixes: (typed: PlainText, intended: PlainText) => string;
  readonly usedBy: Readonly<Record<SuffixUser, (suffix: PlainText) => string>>;

  readonly malformed: (typed: PlainText) => string;
  readonly noDomain: string;
  /** A letter of another script that looks like one or two Latin letters, in one label of the domain. */
  readonly foreignLetter: (
    letter: PlainText,
    word: PlainText,
    script: string,
    looksLike: PlainText,
  ) => string;
  /** The same for another letter of the Latin script, such as `ı`. */
  readonly otherLetter: (letter: PlainText, word: PlainText, looksLike: PlainText) => string;
  readonly looksLike: (typed: PlainText, intended: PlainText) => string;
  readonly contains: (typed: PlainText, intended: PlainText) => string;
  readonly borrowsName: (typed: PlainText, intended: PlainText) => string;
  readonly notRegistered: (suffix: PlainText, typed: PlainText, date: string) => string;
  readonly nameAndSuffix: (typed: PlainText, intended: PlainText) => string;
  readonly knownAs: (address: PlainText) => string;
  readonly personalAccount: (typed: PlainText, knownAs: PlainText | undefined) => string;
  readonly nameShows: (address: PlainText) => string;

  /**
   * Why the other domain was probably meant, by the message, the sender's own domain, earlier mail, or trusted
   * domains.
   */
  readonly otherRecipients: (domain: PlainText, count: number, of: number) => string;
  readonly ownDomain: (domain: PlainText) => string;
  readonly remembered: (domain: PlainText) => string;
  /** The sender has written to the domain on several days. */
  readonly familiar: (domain: PlainText) => string;
  /** The organisation exchanges mail with the domain. */
  readonly correspondents: (domain: PlainText) => string;
  readonly trusted: (domain: PlainText) => string;
  /** The sender answers a message from the typed domain, which imitates another. */
  readonly impostor: (typed: PlainText) => string;
  /** The address was already in the message that the sender answers. */
  readonly inherited: string;
}

/** Who uses a restricted top-level domain. */
export type SuffixUser = 'us-military' | 'us-government' | 'us-universities' | 'international';
