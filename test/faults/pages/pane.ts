import { readHint } from '../../../src/outlook/pane/initialization-context.ts';
import { readBlockedSend } from '../../../src/outlook/storage/last-blocked-send.ts';
import { launchContext } from '../../../src/outlook/office/launch-context.ts';
import { watchMessage } from '../../../src/outlook/pane/pane-events.ts';
import { canSendNow, sendNow } from '../../../src/outlook/message/send-now.ts';
import { configureAddIn } from '../../../src/review/add-in-config.ts';
import { reduceReview, type ReviewAction } from '../../../src/review/reduce-review.ts';
import { serialQueue } from '../../../src/taskpane/serial-queue.ts';
import {
  apply,
  readPaneState,
  refreshedPaneState,
  type PaneState,
} from '../../../src/taskpane/pane-state.ts';
import { sentence } from '../../../src/taskpane/pane-sentence.ts';
import { enInPane as en } from '../../../src/text/load/en-in-pane.ts';

/** The pane's page without a screen. It does what `usePaneState` does, for a simulated sender. */
export interface PanePage {
  shown: PaneState;
  /** Whether the alert opened the pane, according to Outlook. */
  stopped: boolean;
  /** Returns the sentence that the pane shows if there is nothing to decide. */
  readonly says: () => string;
  readonly act: (action: ReviewAction) => void;
  readonly apply: () => void;
  readonly again: () => void;
  readonly canSendNow: () => boolean;
  readonly sendNow: () => void;
}

declare const self: { panePage?: PanePage };
/** The policy that packaging put before the bundle, if any. */
declare const nearmissPolicy: unknown;

const config = configureAddIn(typeof nearmissPolicy === 'undefined' ? undefined : nearmissPolicy);
const turns = serialQueue();

const load = (work: () => Promise<PaneState>, meanwhile: PaneState = { type: 'loading' }): void => {
  page.shown = meanwhile;
  void turns.run(work).then((shown) => (page.shown = shown));
};

/** Reads the blocked send after each check, as the real pane does to display it. Returns the pane's state. */
const withBlockedSend = async (looked: Promise<PaneState>): Promise<PaneState> => {
  const now = await looked;
  await readBlockedSend();
  return now;
};

const isAsking = (shown: PaneState): boolean => shown.type === 'reviewed' && shown.review.doubts.length > 0;

const page: PanePage = {
  shown: { type: 'loading' },
  stopped: false,
  says: () => (isAsking(page.shown) ? '' : sentence(en, page.shown, page.stopped)),
  act: (action) => {
    if (page.shown.type === 'reviewed')
      page.shown = { ...page.shown, review: reduceReview(page.shown.review, action) };
  },
  apply: () => {
    const { shown } = page;
    if (shown.type !== 'reviewed' || config === undefined) return;
    const review = reduceReview(shown.review, { type: 'send' });
    if (review.phase === 'sent') load(() => withBlockedSend(apply(review, config, en)));
  },
  again: () => {
    if (config) load(() => withBlockedSend(readPaneState(config)));
    else page.shown = { type: 'no-policy' };
  },
  canSendNow,
  sendNow: () =>
    load(async () => ({ type: (await sendNow()) ? 'sending' : 'not-sent' }), { type: 'sending' }),
};
self.panePage = page;

const asked = (): void => void readHint().then((hint) => (page.stopped = hint?.from === 'alert'));
const changed = (): void => {
  if (!config) return;
  turns.runOnce(() =>
    withBlockedSend(readPaneState(config)).then(
      (now) => void (page.shown = refreshedPaneState(page.shown, now)),
    ),
  );
};

void launchContext().then(({ inOutlook }) => {
  if (!inOutlook) {
    page.shown = { type: 'outside' };
    return;
  }
  page.again();
  asked();
  watchMessage({
    onRecipients: changed,
    onHint: () => {
      asked();
      changed();
    },
  });
});
