import { canSendNow } from '../../../src/outlook/message/send-now.ts';
import { readNearMisses } from '../../../src/outlook/storage/near-misses.ts';
import { configureAddIn } from '../../../src/review/add-in-config.ts';
import type { ReviewAction } from '../../../src/review/reduce-review.ts';
import { Pane } from '../../../src/taskpane/pane.ts';
import { isReady, nextStep, troubleText } from '../../../src/taskpane/next-step.ts';
import type { PaneState } from '../../../src/taskpane/pane-state.ts';
import { sentence } from '../../../src/taskpane/pane-sentence.ts';
import { enInPane as en } from '../../../src/text/load/en-in-pane.ts';

/** The pane's page without a screen, for a simulated sender. */
export interface PanePage {
  readonly shown: () => PaneState;
  /** Whether nothing is being read, written or sent. */
  readonly isQuiet: () => boolean;
  /** Whether everything is decided and in the message. */
  readonly isReady: () => boolean;
  /** Returns the sentences that the pane shows: what to do next, and what went wrong with choices. */
  readonly says: () => readonly string[];
  /** Returns what went wrong with choices. */
  readonly troubles: () => readonly string[];
  /** Returns how many near misses the receipt shows; undefined without a receipt. */
  readonly receipt: () => number | undefined;
  readonly act: (action: ReviewAction) => void;
  readonly again: () => void;
  readonly canSendNow: () => boolean;
  readonly sendNow: () => void;
}

declare const self: { panePage?: PanePage };
/** The policy that packaging put before the bundle, if any. */
declare const nearmissPolicy: unknown;

const config = configureAddIn(typeof nearmissPolicy === 'undefined' ? undefined : nearmissPolicy);
const pane = new Pane(config, () => en);
const shown = (): PaneState => pane.content().shown;

const troubles = (): string[] => {
  const now = shown();
  return now.type === 'reviewed'
    ? Object.values(now.troubles).map((trouble) => troubleText(en, trouble))
    : [];
};

const says = (): string[] => {
  const { shown: now, stopped } = pane.content();
  if (now.type !== 'reviewed' || now.review.doubts.length === 0) return [sentence(en, now, stopped)];
  const isOpen = now.review.phase === 'deciding';
  return isOpen ? troubles() : [...troubles(), nextStep(en, now, stopped, false)];
};

self.panePage = {
  shown,
  isQuiet: () => {
    const now = shown();
    if (now.type === 'reviewed') return !now.busy;
    return now.type !== 'loading' && now.type !== 'sending';
  },
  isReady: () => {
    const now = shown();
    return now.type === 'reviewed' && isReady(now);
  },
  says,
  troubles,
  receipt: () => {
    const now = shown();
    return now.type === 'reviewed' && now.counted.length > 0 ? readNearMisses() : undefined;
  },
  act: pane.act,
  again: pane.again,
  canSendNow,
  sendNow: pane.send,
};

void pane.open();
