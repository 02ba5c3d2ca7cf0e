import { isUnvouched } from '../../detector/scoring/hearsay.ts';
import type { Doubt, Review } from '../../review/review.ts';
import { needsChoice } from '../../review/doubts/needs-choice.ts';
import { explain } from './explain.ts';
import { inARow } from './in-a-row.ts';
import { plain, plainAddress, type PlainText } from '../plain.ts';
import type { SendWords } from '../words.ts';

/** The text of Outlook's alert, plain and in its Markdown; each at most 500 characters (UTF-16), as Outlook allows. */
export interface AlertText {
  readonly text: string;
  readonly markdown: string;
}

const longest = 500;
/** Longest address in an alert, in code points: the worst one and its suggestion must fit together. */
const longestInAlert = 80;
const longestReason = 160;
const mostSuggested = 2;

/**
 * What the alert says about the doubts of `review` that need a choice: the worst first, with why and what was probably meant,
 * as many as fit, then how many more there are, and what to do.
 *
 * @param hasButton whether the alert itself opens the pane; otherwise the toolbar does
 */
export function alertText(words: SendWords, review: Review, hasButton: boolean): AlertText {
  const doubts = review.doubts.filter(needsChoice);
  const what = hasButton ? words.alert.useButton : words.alert.useToolbar;
  const todo = what(words.alert.button, doubts.length);
  return { text: compose(words, doubts, todo, asText), markdown: compose(words, doubts, todo, asMarkdown) };
}

/** How the parts of an alert are written. */
interface Form {
  readonly entry: (address: string, sentences: readonly string[]) => string;
  readonly end: (sentences: readonly string[]) => string;
}

/** Each on a line of its own on desktops; Outlook on the web drops the line's end and keeps the space (office-js 2949). */
const asText: Form = {
  entry: (address, sentences) => `${address}: ${inARow(sentences)} \n`,
  end: inARow,
};

/** A list item ends with a carriage return (Microsoft, "SmartAlertsEventCompletedOptions"). */
const asMarkdown: Form = {
  entry: (address, sentences) => `- **${escaped(address)}**: ${escaped(inARow(sentences))}\r`,
  end: (sentences) => `\n\n${escaped(inARow(sentences))}`,
};

/** Whatever Markdown could take for a sign of its own, and the beginning of a character reference. */
function escaped(text: string): string {
  return text.replace(/[\\`*_~[\]()<>#|!&]/g, '\\$&');
}

function compose(words: SendWords, doubts: readonly Doubt[], todo: string, { entry, end }: Form): string {
  const most = end([longestMore(words, doubts.length), todo]).length;
  let written = '';
  let count = 0;
  for (const doubt of doubts) {
    const room = longest - written.length - most;
    const next = forms(words, doubt)
      .map((sentences) => entry(beginning(words, doubt), sentences))
      .find((text) => text.length <= room);
    if (next === undefined) break;
    written += next;
    count++;
  }
  const left = doubts.length - count;
  return written + end(left === 0 ? [todo] : [words.alert.more(left), todo]);
}

/** In some languages fewer take a longer form. */
function longestMore({ alert }: SendWords, most: number): string {
  const all = Array.from({ length: most }, (_, before) => alert.more(before + 1));
  return all.reduce((longer, text) => (text.length > longer.length ? text : longer), '');
}

/** What can be said of a doubt, the longest first. */
function forms(words: SendWords, doubt: Doubt): readonly (readonly string[])[] {
  const why = reason(words, doubt);
  const meant = suggestions(doubt);
  const short = meant.length === 0 ? words.alert.check : words.alert.meant(meant);
  return [meant.length === 0 ? [why] : [why, short], [short], [words.alert.check]];
}

function reason(words: SendWords, { denied, findings: [worst] }: Doubt): string {
  if (denied)
    return inARow([
      words.reasons.denied(plainAddress(denied.domain, longestInAlert)),
      plain(denied.reason, longestReason),
    ]);
  return worst ? explain(words, worst) : words.alert.check;
}

/** Strangers may have written what is hearsay: it is no answer to "Did you mean". */
function suggestions({ denied, findings }: Doubt): PlainText[] {
  const [first] = denied ? [] : findings;
  return (first?.suggestions ?? [])
    .filter((suggestion) => !isUnvouched(suggestion))
    .slice(0, mostSuggested)
    .filter((_, index) => index === 0 || first?.tie === true)
    .map(({ address }) => plainAddress(address, longestInAlert));
}

/** A line that begins with an address is read from the right all the same, where its language is (UAX 9, P2), and the address is not. */
function beginning({ direction }: SendWords, doubt: Doubt): string {
  const address = addressOf(doubt);
  return direction === 'rtl' ? `\u200f\u2066${address}\u2069` : address;
}

function addressOf({ recipient }: Doubt): PlainText {
  return recipient.address === ''
    ? plain(recipient.displayName)
    : plainAddress(recipient.address, longestInAlert);
}
