/** One mail flow rule of Exchange, as far as `nearmiss rules` makes them. */
export interface TransportRule {
  readonly name: string;
  readonly comment: string;
  readonly match: Match;
  readonly action: Action;
}

export type Match =
  /** Domains, each with all below it (New-TransportRule, RecipientDomainIs), but for other domains with all below those. */
  | { readonly domains: readonly string[]; readonly except: readonly string[] }
  /** Regular expressions for addresses. */
  | { readonly patterns: readonly string[] };

export type Action =
  /** The message is not delivered, and the sender reads the text; with `unlessSubject` it goes through if the subject has these words. */
  | { readonly type: 'reject'; readonly text: string; readonly unlessSubject?: string }
  | { readonly type: 'manager' };

/**
 * What Exchange Online takes. Number, size and words: "Exchange Online limits", journal, transport and inbox rules (300 rules, 8 KB a rule, 20 KB of
 * regular expressions in all rules together, "including keywords", so domains and words of a subject count, too). Name and text:
 * New-TransportRule. Sizes count characters.
 */
export const limits = { rules: 300, size: 8192, words: 20_480, name: 64, text: 1024 } as const;

/** How much of a rule's size is kept free: how Exchange counts its own part is not documented. */
const reserve = 1500;
/** Around each value of a list, in the same cautious spirit. */
const perValue = 16;

/** The most that the values of one rule may weigh, with this action beside them. */
export function room(action: Action): number {
  const more =
    action.type === 'reject' && action.unlessSubject !== undefined ? weight(action.unlessSubject) : 0;
  return limits.size - reserve - more - (action.type === 'reject' ? action.text.length : 0);
}

/** What one value weighs in a rule. */
export function weight(value: string): number {
  return value.length + perValue;
}

/** Everything that a rule looks for, and so counts towards what all rules may have together. */
export function wordsOf({ match, action }: TransportRule): string[] {
  const subject =
    action.type === 'reject' && action.unlessSubject !== undefined ? [action.unlessSubject] : [];
  return 'patterns' in match
    ? [...match.patterns, ...subject]
    : [...match.domains, ...match.except, ...subject];
}

/** What a rule weighs, in the same way in which groups are made. */
export function sizeOf(rule: TransportRule): number {
  const text = rule.action.type === 'reject' ? rule.action.text.length : 0;
  return wordsOf(rule).reduce((sum, word) => sum + weight(word), reserve + text);
}

/** Values in groups, in their order, none of which weighs more than `most`. */
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
