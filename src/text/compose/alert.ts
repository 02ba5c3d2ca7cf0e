import { isUnvouched } from '../../detector/scoring/hearsay.ts';
import type { Doubt, Review } from '../../review/review.ts';
import { needsChoice } from '../../review/doubts/needs-choice.ts';
import { type Question, questionsIn } from '../../review/doubts/pairs.ts';
import { explain } from './explain.ts';
import { joinSentences } from './join-sentences.ts';
import { leftToRight } from './left-to-right.ts';
import { plain, plainAddress, plainAddresses, type PlainText } from '../plain.ts';
import type { SendWords } from '../words.ts';

/**
 * The text of Outlook's alert, plain and in Markdown. Outlook allows at most 500 characters each (UTF-16).
 */
export interface AlertText {
  readonly text: string;
  readonly markdown: string;
}

const longest = 500;
/**
 * The longest address in an alert, in code points, so that the worst one fits together with its suggestion.
 */
const longestInAlert = 80;
const longestReason = 160;
const mostSuggested = 2;

/**
 * Returns the alert about the doubts of `review` that need a choice. It lists as many as fit, the worst
 * first, each with its reason and suggestion, and a pair once. Then it says how many more there are, and what
 * to do.
 * @param hasButton whether the alert has a button that opens the pane. Otherwise the toolbar opens it
 */
export function alertText(words: SendWords, review: Review, hasButton: boolean): AlertText {
  const doubts = review.doubts.filter(needsChoice);
  const what = hasButton ? words.alert.useButton : words.alert.useToolbar;
  const todo = what(words.alert.button, doubts.length);
  const asked = questionsIn(doubts);
  return { text: compose(words, asked, todo, asText), markdown: compose(words, asked, todo, asMarkdown) };
}

/** How the parts of an alert are formatted. */
interface Form {
  readonly entry: (address: string, sentences: readonly string[]) => string;
  readonly end: (sentences: readonly string[]) => string;
}

/**
 * Each entry is on its own line in desktop clients. Outlook on the web drops the line break and keeps the
 * space (office-js 2949).
 */
const asText: Form = {
  entry: (address, sentences) => `${address}: ${joinSentences(sentences)} \n`,
  end: joinSentences,
};

/** A list item ends with a carriage return (Microsoft, "SmartAlertsEventCompletedOptions"). */
const asMarkdown: Form = {
  entry: (address, sentences) => `- **${escaped(address)}**: ${escaped(joinSentences(sentences))}\r`,
  end: (sentences) => `\n\n${escaped(joinSentences(sentences))}`,
};

/** Escapes Markdown syntax and the start of a character reference. */
function escaped(text: string): string {
  return text.replace(/[\\`*_~[\]()<>#|!&]/g, '\\$&');
}

function compose(words: SendWords, asked: readonly Question[], todo: string, { entry, end }: Form): string {
  const most = end([longestMore(words, asked.length), todo]).length;
  let written = '';
  let count = 0;
  for (const question of asked) {
    const space = longest - written.length - most;
    const next = forms(words, question)
      .map((sentences) => entry(leftToRight(words, nameOf(question)), sentences))
      .find((text) => text.length <= space);
    if (next === undefined) break;
    written += next;
    count++;
  }
  const left = asked.length - count;
  return written + end(left === 0 ? [todo] : [words.alert.more(left), todo]);
}

/** The longest form for any number up to `most`: in some languages a smaller number has a longer form. */
function longestMore({ alert }: SendWords, most: number): string {
  const all = Array.from({ length: most }, (_, before) => alert.more(before + 1));
  return all.reduce((longer, text) => (text.length > longer.length ? text : longer), '');
}

/** The forms in which a question can be put, longest first. */
function forms(words: SendWords, { doubt, pair }: Question): readonly (readonly string[])[] {
  if (pair) return [[words.alert.pair]];
  const why = reason(words, doubt);
  const meant = suggestions(doubt);
  const short = meant.length === 0 ? words.alert.check : words.alert.meant(meant);
  return [meant.length === 0 ? [why] : [why, short], [short], [words.alert.check]];
}

function reason(words: SendWords, { denied, findings: [worst] }: Doubt): string {
  if (denied)
    return joinSentences([
      words.reasons.denied(plainAddress(denied.domain, longestInAlert)),
      plain(denied.reason, longestReason),
    ]);
  return worst ? explain(words, worst) : words.alert.check;
}

/** Leaves out hearsay, which strangers may have written, so the alert must not suggest it. */
function suggestions({ denied, findings }: Doubt): PlainText[] {
  const [first] = denied ? [] : findings;
  return (first?.suggestions ?? [])
    .filter((suggestion) => !isUnvouched(suggestion))
    .slice(0, mostSuggested)
    .filter((_, index) => index === 0 || first?.tie === true)
    .map(({ address }) => plainAddress(address, longestInAlert));
}

function nameOf({ doubt: { recipient }, pair }: Question): PlainText {
  const { address, displayName } = recipient;
  if (!pair && address === '') return plain(displayName);
  return plainAddresses(pair ?? [address], longestInAlert);
}
