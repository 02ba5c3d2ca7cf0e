/** A mail flow rule of Exchange, limited to what `nearmiss rules` uses. */
export interface TransportRule {
  readonly name: string;
  readonly comment: string;
  readonly match: Match;
  readonly action: Action;
}

export type Match =
  /**
   * Domains with their subdomains (New-TransportRule, RecipientDomainIs), except other domains with theirs.
   */
  | { readonly domains: readonly string[]; readonly except: readonly string[] }
  /** Regular expressions for addresses. */
  | { readonly patterns: readonly string[] };

export type Action =
  /**
   * The message is not delivered and the sender gets the text, unless the subject contains `unlessSubject`.
   */
  | { readonly type: 'reject'; readonly text: string; readonly unlessSubject?: string }
  | { readonly type: 'manager' };

/**
 * The limits of Exchange Online, in characters. The number of rules, their size and their words are from
 * "Exchange Online limits", journal, transport and inbox rules: 300 rules, 8 KB per rule, 20 KB of regular
 * expressions in all rules together, "including keywords", so domains and subject words count, too. Name and
 * text are from New-TransportRule.
 */
export const limits = { rules: 300, size: 8192, words: 20_480, name: 64, text: 1024 } as const;

/** How much of a rule's size is reserved, because it is not documented how Exchange counts its own part. */
const reserve = 1500;
/** A similar reserve for each value of a list. */
const perValue = 16;

/** Returns the maximum total weight of the values of one rule with this action. */
export function room(action: Action): number {
  const more =
    action.type === 'reject' && action.unlessSubject !== undefined ? weight(action.unlessSubject) : 0;
  return limits.size - reserve - more - (action.type === 'reject' ? action.text.length : 0);
}

/** Returns the weight of one value: its share of a rule's size. */
export function weight(value: string): number {
  return value.length + perValue;
}

/** Returns everything that a rule searches for, which counts towards the limit for all rules together. */
export function wordsOf({ match, action }: TransportRule): string[] {
  const subject =
    action.type === 'reject' && action.unlessSubject !== undefined ? [action.unlessSubject] : [];
  return 'patterns' in match
    ? [...match.patterns, ...subject]
    : [...match.domains, ...match.except, ...subject];
}

/** Returns the size of a rule, counted as for `grouped`. */
export function sizeOf(rule: TransportRule): number {
  const text = rule.action.type === 'reject' ? rule.action.text.length : 0;
  return wordsOf(rule).reduce((sum, word) => sum + weight(word), reserve + text);
}

/** Splits values into groups, in order, none of which weighs more than `most`. */
export function grouped(
  values: readonly string[],
  most: number,
  weightOf: (value: string) => number = weight,
): string[][] {
  const groups: string[][] = [];
  let sum = Infinity;
  for (const value of values) {
    const own = weightOf(value);
    sum += own;
    if (sum > most) {
      groups.push([]);
      sum = own;
    }
    groups[groups.length - 1]?.push(value);
  }
  return groups;
}
