import type { PlainText } from './plain.ts';

/**
 * Why a recipient is doubtful, as clauses made of facts. `sentence` joins the clauses; a clause is never shown alone. Domains
 * are whole, endings have their dot (`.ml`).
 */
export interface ReasonWords {
  /** The administrator's reason follows. */
  readonly denied: (domain: PlainText) => string;
  /** Clauses, each written as it would begin a sentence, to one sentence with its full stop. */
  readonly sentence: (clauses: readonly string[]) => string;
  /** An ISO date (`2026-08-22`) as a reader of this language writes it. */
  readonly date: (iso: string) => string;

  /** Nothing else is known of the finding. */
  readonly doubtful: (typed: PlainText) => string;
  readonly different: (typed: PlainText, intended: PlainText) => string;
  readonly equallyNear: (typed: PlainText, intended: readonly PlainText[]) => string;

  /** `place` is in the nominative and has no article. */
  readonly countrySuffix: (suffix: PlainText, place: string) => string;
  readonly noSuchSuffix: (suffix: PlainText) => string;
  /** Both are below one top-level domain: `.org.uk`, `.co.uk`. */
  readonly twoSuffixes: (typed: PlainText, intended: PlainText) => string;
  readonly usedBy: Readonly<Record<SuffixUser, (suffix: PlainText) => string>>;

  readonly malformed: (typed: PlainText) => string;
  readonly noDomain: string;
  readonly foreignLetter: (letter: PlainText, script: string) => string;
  readonly looksLike: (typed: PlainText, intended: PlainText) => string;
  readonly contains: (typed: PlainText, intended: PlainText) => string;
  readonly borrowsName: (typed: PlainText, intended: PlainText) => string;
  readonly notRegistered: (suffix: PlainText, typed: PlainText, date: string) => string;
  readonly nameAndSuffix: (typed: PlainText, intended: PlainText) => string;
  readonly knownAs: (address: PlainText) => string;
  readonly personalAccount: (typed: PlainText, knownAs: PlainText | undefined) => string;
  readonly nameShows: (address: PlainText) => string;

  /** Why the other domain was probably meant; only what the message or the sender's own world says. */
  readonly otherRecipients: (domain: PlainText, count: number, of: number) => string;
  readonly ownDomain: (domain: PlainText) => string;
  readonly remembered: (domain: PlainText) => string;
  readonly trusted: (domain: PlainText) => string;
}

/** Who uses an ending that is open to few. */
export type SuffixUser = 'us-military' | 'us-government' | 'us-universities' | 'international';
