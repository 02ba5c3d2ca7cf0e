import type { Suggestion } from '../../detector/finding.ts';
import type { Pair } from '../../review/doubts/pairs.ts';
import { suggestionsFor } from '../../review/doubts/suggestions.ts';
import type { Doubt } from '../../review/review.ts';
import { plainAddress, plainInOrder, type PlainText } from '../plain.ts';
import { isSign, spelled, tokensOf, type Spoken } from './spelled.ts';

/** The number of words and punctuation characters read out on each side of the difference. */
const around = 3;

/**
 * Returns, for screen readers, how the typed domain differs from the suggested ones. Spells differing words,
 * and names punctuation and non-ASCII letters. Empty if there is no suggestion, or if the domains are the
 * same.
 */
export function spelledDifference(words: Spoken, doubt: Doubt): string {
  const { suggestions } = suggestionsFor(doubt);
  const typed = doubt.findings.find((each) => each.suggestions.some((one) => one === suggestions[0]))?.typed;
  const meant = suggestions.filter(({ domain }) => domain !== typed);
  if (typed === undefined || meant.length === 0) return '';
  const domains = [typed].concat(meant.map(({ domain }) => domain));
  const [first, ...others] = spelledApart(words, Array.from(new Set(domains)), meant.every(isNear(typed)));
  return first === undefined ? '' : words.spelling.entered(first, others);
}

/** Returns, for screen readers, how the two domains of a pair differ, of which the doubt is about one. */
export function spelledPair(words: Spoken, pair: Pair, { findings }: Doubt): string {
  const [worst] = findings;
  const letterwise = worst?.suggestions.slice(0, 1).every(isNear(worst.typed)) ?? false;
  const [one, other] = spelledApart(words, pair, letterwise);
  return one === undefined || other === undefined ? '' : words.spelling.pair(one, other);
}

/** Whether the domains have enough in common to spell the difference. Others are read as words. */
const isNear =
  (typed: string) =>
  ({ domain, differs }: Suggestion): boolean => {
    const spans = differs.typed.concat(differs.intended);
    const marked = spans.reduce((sum, { start, end }) => sum + end - start, 0);
    return marked * 2 <= typed.length + domain.length;
  };

/** Reads the common start and end as words, and spells what is between them. */
function spelledApart(words: Spoken, domains: readonly string[], letterwise: boolean): PlainText[] {
  const all = domains.map(tokensOf);
  const start = inCommon(all);
  const end = inCommon(all.map((tokens) => tokens.slice(start).reverse()));
  const asWord = (token: string) => (isSign(token) ? spelled(words, token) : plainAddress(token));
  return all.map((tokens) => {
    const until = tokens.length - end;
    return plainInOrder([
      ...beside(tokens.slice(0, start).reverse()).reverse().map(asWord),
      ...tokens.slice(start, until).map((token) => (letterwise ? spelled(words, token) : asWord(token))),
      ...beside(tokens.slice(until)).map(asWord),
    ]);
  });
}

/** The number of equal tokens at the start of all lists. */
function inCommon(lists: readonly (readonly string[])[]): number {
  const [first = []] = lists;
  const differs = first.findIndex((token, at) => lists.some((list) => list[at] !== token));
  return differs < 0 ? first.length : differs;
}

/** The first few tokens, without punctuation at the end that belongs to a word that is not read out. */
function beside(tokens: readonly string[]): string[] {
  const near = tokens.slice(0, around);
  return isSign(near[around - 1] ?? '') ? near.slice(0, -1) : near;
}
