import type { FindingKind } from '../../detector/finding.ts';
import { isUnvouched } from '../../detector/scoring/hearsay.ts';
import type { Doubt, Message, Review } from '../../review/review.ts';
import { needsChoice } from '../../review/doubts/needs-choice.ts';
import { type Question, questionsIn } from '../../review/doubts/pairs.ts';
import { joinSentences } from './join-sentences.ts';
import { leftToRight } from './left-to-right.ts';
import { longestInNotice, plainAddress, plainAddresses, type PlainText } from '../plain.ts';
import type { SendWords } from '../words.ts';

/** The notice on a message that is being composed, and the button next to it. */
export interface EarlyNoticeText {
  /** At most 150 characters (UTF-16), as Outlook allows. */
  readonly text: string;
  readonly label: string;
  readonly kind: Message['kind'];
  /** The ids of the doubts that the notice is about. */
  readonly doubts: readonly string[];
}

const longest = 150;
/**
 * Outlook counts characters outside the Basic Multilingual Plane twice, so half as many of them always fit.
 */
const longestOfTwice = longestInNotice / 2;

/**
 * Returns the notice about the doubts of a review, or undefined if it has none. It counts what needs a choice, as
 * the pane does; the others only where nothing does.
 */
export function earlyNotice({ doubts, kind }: Review, words: SendWords): EarlyNoticeText | undefined {
  const open = doubts.filter(needsChoice);
  const [first, ...others] = questionsIn(open.length > 0 ? open : doubts);
  if (!first) return undefined;
  const forms = sentences(first, others.length, words);
  const text = forms.find(({ length }) => length <= longest) ?? '';
  return { text, label: words.alert.button, kind, doubts: doubts.map(({ id }) => id) };
}

/** The possible texts, longest first. The last one always fits. The first one includes the suggestion. */
function sentences({ doubt, pair }: Question, others: number, words: SendWords): readonly string[] {
  const { notice, alert } = words;
  const about = pair ?? [doubt.recipient.address];
  const long = plainAddresses(about, longestInNotice);
  const short = plainAddresses(about, longestOfTwice);
  if (pair && others === 0) return [long, short].map((both) => `${leftToRight(words, both)}: ${alert.pair}`);
  if (doubt.denied) return [notice.denied(long), notice.denied(short)];
  return [
    ...(others === 0 ? withSuggestion(words, doubt, long) : []),
    notice.check(long, others),
    notice.check(short, others),
  ];
}

/** Kinds of findings about an address that may be spelled as the sender wanted. */
const wellSpelled: ReadonlySet<FindingKind> = new Set(['personal-account', 'name-shows-another-address']);

function withSuggestion({ notice, alert }: SendWords, doubt: Doubt, address: PlainText): string[] {
  const suggestion = meant(doubt);
  const [worst] = doubt.findings;
  if (!worst || suggestion === undefined) return [];
  const first = wellSpelled.has(worst.kind) ? notice.check(address, 0) : notice.mistyped(address);
  return [joinSentences([first, alert.meant([suggestion])])];
}

/** The suggestion of the worst finding. Undefined if several are equally good, or if it is hearsay. */
function meant({ findings: [worst] }: Doubt): PlainText | undefined {
  const [suggestion] = worst?.tie === false ? worst.suggestions : [];
  return suggestion && !isUnvouched(suggestion)
    ? plainAddress(suggestion.address, longestInNotice)
    : undefined;
}
