import { connect, type Opener } from '../../../src/outlook/dialog/dialog-child.ts';
import { launchContext } from '../../../src/outlook/office/launch-context.ts';
import { outcome } from '../../../src/review/outcome/outcome.ts';
import { reduceReview, type ReviewAction } from '../../../src/review/reduce-review.ts';
import type { Review } from '../../../src/review/review.ts';

/** The dialog's page without a screen. It does what `useConversation` does, for a simulated sender. */
export interface DialogPage {
  review: Review | undefined;
  /** Whether the page cannot reach the page that opened it; the real page says so then. */
  lost: boolean;
  readonly act: (action: ReviewAction) => void;
}

declare const self: { dialogPage?: DialogPage };

let opener: Opener | undefined;
const page: DialogPage = {
  review: undefined,
  lost: false,
  act: (action) => {
    if (page.review === undefined) return;
    page.review = reduceReview(page.review, action);
    const { phase } = page.review;
    if (phase === 'sent' || phase === 'cancelled') opener?.answer(outcome(page.review));
  },
};
self.dialogPage = page;

const open = async (): Promise<void> => {
  await launchContext();
  opener = await connect((review) => (page.review = review));
};
open().catch(() => (page.lost = true));
