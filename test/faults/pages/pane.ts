import { readHint } from '../../../src/outlook/initialization-context.ts';
import { readStop } from '../../../src/outlook/last-stop.ts';
import { launchContext } from '../../../src/outlook/launch-context.ts';
import { watchMessage } from '../../../src/outlook/pane-events.ts';
import { canSendNow, sendNow } from '../../../src/outlook/send-now.ts';
import { install } from '../../../src/review/installed.ts';
import { reduceReview, type ReviewAction } from '../../../src/review/reduce-review.ts';
import { inTurn } from '../../../src/taskpane/in-turn.ts';
import { apply, look, lookedAgain, type Look } from '../../../src/taskpane/look.ts';
import { sentence } from '../../../src/taskpane/pane-sentence.ts';
import { en } from '../../../src/text/en.ts';

/** The pane's page without its face: what `useLook` does, for a sender who is a program. */
export interface PanePage {
  shown: Look;
  /** Whether the alert opened it, as far as Outlook said. */
  stopped: boolean;
  /** What stands there where there is nothing to decide. */
  readonly says: () => string;
  readonly act: (action: ReviewAction) => void;
  readonly apply: () => void;
  readonly again: () => void;
  readonly canSendNow: () => boolean;
  readonly sendNow: () => void;
}

declare const self: { panePage?: PanePage };
/** What packaging put before the bundle, if anything. */
declare const nearmissPolicy: unknown;

const installed = install(typeof nearmissPolicy === 'undefined' ? undefined : nearmissPolicy);
const turns = inTurn();

const load = (work: () => Promise<Look>, meanwhile: Look = { type: 'loading' }): void => {
  page.shown = meanwhile;
  void turns.run(work).then((shown) => (page.shown = shown));
};

/** What Send left with the message is read after each look, and only drawn. */
const withStop = async (looked: Promise<Look>): Promise<Look> => {
  const now = await looked;
  await readStop();
  return now;
};

const isAsking = (shown: Look): boolean => shown.type === 'reviewed' && shown.review.doubts.length > 0;

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
    if (shown.type !== 'reviewed' || installed === undefined) return;
    const review = reduceReview(shown.review, { type: 'send' });
    if (review.phase === 'sent') load(() => withStop(apply(review, installed, en)));
  },
  again: () => {
    if (installed) load(() => withStop(look(installed)));
    else page.shown = { type: 'no-policy' };
  },
  canSendNow,
  sendNow: () =>
    load(async () => ({ type: (await sendNow()) ? 'sending' : 'not-sent' }), { type: 'sending' }),
};
self.panePage = page;

const asked = (): void => void readHint().then((hint) => (page.stopped = hint?.from === 'alert'));
const changed = (): void => {
  if (!installed) return;
  turns.runOnce(() =>
    withStop(look(installed)).then((now) => void (page.shown = lookedAgain(page.shown, now))),
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
