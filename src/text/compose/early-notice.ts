import { isUnvouched } from '../../detector/scoring/hearsay.ts';
import type { Doubt, Message, Review } from '../../review/review.ts';
import { longestInNotice, plainAddress, type PlainText } from '../plain.ts';
import type { SendWords } from '../words.ts';

/** The line on a message that is being written, and the button beside it. */
export interface EarlyNoticeText {
  /** At most 150 characters (UTF-16), as Outlook allows. */
  readonly text: string;
  readonly label: string;
  readonly kind: Message['kind'];
  /** The ids of the doubts it speaks of. */
  readonly doubts: readonly string[];
}

const longest = 150;
/** Letters beyond the first plane count twice with Outlook, so half as many of them always fit. */
const longestOfTwice = longestInNotice / 2;

/** What the line on the message says about the doubts of a review; undefined where there is none. */
export function earlyNotice({ doubts, kind }: Review, words: SendWords): EarlyNoticeText | undefined {
  const [worst] = doubts;
  if (!worst) return undefined;
  const forms = sentences(worst, doubts.length - 1, words);
  const text = forms.find(({ length }) => length <= longest) ?? '';
  return { text, label: words.alert.button, kind, doubts: doubts.map(({ id }) => id) };
}

/** What can be said, the fullest first; the last one always fits. What was meant is named where it fits. */
function sentences(doubt: Doubt, others: number, { notice }: SendWords): readonly string[] {
  const long = plainAddress(doubt.recipient.address, longestInNotice);
  const short = plainAddress(doubt.recipient.address, longestOfTwice);
  if (doubt.denied) return [notice.denied(long), notice.denied(short)];
  return [
    notice.doubtful(long, others, meant(doubt)),
    notice.doubtful(long, others),
    notice.doubtful(short, others),
  ];
}

/** The one suggestion of the worst finding; nothing where several are as near, or only strangers' words speak for it. */
function meant({ findings: [worst] }: Doubt): PlainText | undefined {
  const [suggestion] = worst?.tie === false ? worst.suggestions : [];
  return suggestion && !isUnvouched(suggestion)
    ? plainAddress(suggestion.address, longestInNotice)
    : undefined;
}
