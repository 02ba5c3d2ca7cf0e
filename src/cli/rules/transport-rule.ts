/** One mail flow rule of Exchange, as far as `nearmiss rules` makes them. */
export interface TransportRule {
  readonly name: string;
  readonly comment: string;
  /** Whole domains, compared as they are; or regular expressions for addresses. */
  readonly match: { readonly domains: readonly string[] } | { readonly patterns: readonly string[] };
  readonly action: Action;
}

export type Action =
  /** The message is not delivered, and the sender reads the text; with `unlessSubject` it goes through if the subject has these words. */
  | { readonly type: 'reject'; readonly text: string; readonly unlessSubject?: string }
  | { readonly type: 'manager' };

/**
 * What Exchange Online takes. Number, size and patterns: "Exchange Online limits", journal, transport and inbox rules (300 rules, 8 KB a rule, 20 KB of
 * regular expressions in all rules together). Name: New-TransportRule. Sizes count characters.
 */
export const limits = { rules: 300, size: 8192, patterns: 20_480, name: 64 } as const;

/** How much of a rule's size is kept free: how Exchange counts its own part is not documented. */
const reserve = 1500;
/** Around each value of a list, in the same cautious spirit. */
const perValue = 16;

/** The most that the values of one rule may weigh, with this text beside them. */
export function room(text: string): number {
  return limits.size - reserve - text.length;
}

/** Values in groups, in their order, none of which weighs more than `most`. */
export function grouped(values: readonly string[], most: number): string[][] {
  const groups: string[][] = [];
  let weight = Infinity;
  for (const value of values) {
    weight += value.length + perValue;
    if (weight > most) {
      groups.push([]);
      weight = value.length + perValue;
    }
    groups[groups.length - 1]?.push(value);
  }
  return groups;
}
