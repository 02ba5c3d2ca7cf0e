import { type EarlyNotice, noticeLength } from '../outlook/notice.ts';
import type { Doubt, Review } from '../review/review.ts';
import { longestInNotice, plainAddress, type PlainText } from '../text/plain.ts';
import type { Words } from '../text/words.ts';

/** What the line on the message says about the doubts of a review; undefined where there is none. */
export function earlyNotice({ doubts, kind }: Review, words: Words): EarlyNotice | undefined {
  const [worst] = doubts;
  if (!worst) return undefined;
  const text = sentence(worst, doubts.length - 1, words);
  return { text, label: words.notice.openPane, kind, doubts: doubts.map(({ id }) => id) };
}

/** Names what was meant where it fits. */
function sentence(doubt: Doubt, others: number, { notice }: Words): string {
  const address = plainAddress(doubt.recipient.address, longestInNotice);
  if (doubt.denied) return notice.denied(address);
  const whole = notice.doubtful(address, others, meant(doubt));
  return whole.length <= noticeLength ? whole : notice.doubtful(address, others);
}

/** The one suggestion of the worst finding; nothing where several are as near. */
function meant({ findings: [worst] }: Doubt): PlainText | undefined {
  const [suggestion] = worst?.tie === false ? worst.suggestions : [];
  return suggestion && plainAddress(suggestion.address, longestInNotice);
}
