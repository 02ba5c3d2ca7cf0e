import type { EarlyNotice } from '../outlook/notice.ts';
import type { Review } from '../review/review.ts';
import { longestInNotice, plainAddress } from '../text/plain.ts';
import type { Words } from '../text/words.ts';

/** What the line on the message says about the doubts of a review; undefined where there is none. */
export function earlyNotice({ doubts, kind }: Review, { notice }: Words): EarlyNotice | undefined {
  const [worst] = doubts;
  if (!worst) return undefined;
  const address = plainAddress(worst.recipient.address, longestInNotice);
  const text = worst.denied ? notice.denied(address) : notice.doubtful(address, doubts.length - 1);
  return { text, label: notice.openPane, kind, doubts: doubts.map(({ id }) => id) };
}
