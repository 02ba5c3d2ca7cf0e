import { launchContext } from '../outlook/office/launch-context.ts';
import { readHint } from '../outlook/pane/initialization-context.ts';
import { watchMessage } from '../outlook/pane/pane-events.ts';
import { sendNow } from '../outlook/message/send-now.ts';
import { readBlockedSend } from '../outlook/storage/last-blocked-send.ts';
import type { AddInConfig } from '../review/add-in-config.ts';
import type { BlockedSend } from '../review/blocked-send.ts';
import { reduceReview, type ReviewAction } from '../review/reduce-review.ts';
import { changedDoubts } from '../review/doubts/changed-doubts.ts';
import type { WordsInPane } from '../text/words.ts';
import { withTroubles } from './choice-states.ts';
import {
  type PaneState,
  readPaneState,
  refreshedPaneState,
  renewedPaneState,
  type Reviewed,
} from './pane-state.ts';
import { renewNotices } from './renew-notices.ts';
import { serialQueue } from './serial-queue.ts';
import { settleChoices } from './settle-choices.ts';

/** What the pane shows and knows. */
export interface PaneContent {
  readonly shown: PaneState;
  /** When reading the message was last attempted, in milliseconds since 1970; undefined before. */
  readonly checkedAt: number | undefined;
  /** The last blocked send, if one is stored with the message. */
  readonly blockedSend: BlockedSend | undefined;
  /** Whether Outlook stopped the message and its alert opened the pane. */
  readonly stopped: boolean;
  /** Outlook's language, or the browser's outside Outlook; undefined until it is known. */
  readonly locale: string | undefined;
}

const atFirst: PaneContent = {
  shown: { type: 'loading' },
  checkedAt: undefined,
  blockedSend: undefined,
  stopped: false,
  locale: undefined,
};

/** The state of the pane, without a screen. Reads the message, follows it, and writes each choice at once. */
export class Pane {
  #content = atFirst;
  #waiting = 0;
  readonly #listeners = new Set<() => void>();
  readonly #turns = serialQueue();
  readonly #config: AddInConfig | undefined;
  readonly #words: () => WordsInPane;

  /**
   * @param config undefined when the policy is faulty
   * @param words the words for notices on the message
   */
  constructor(config: AddInConfig | undefined, words: () => WordsInPane) {
    this.#config = config;
    this.#words = words;
  }

  readonly content = (): PaneContent => this.#content;

  /** Calls the listener after each change. Returns the function that ends this. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Finds out where the pane runs, reads the message and follows it from then on. */
  async open(): Promise<void> {
    const { inOutlook, locale } = await launchContext();
    this.#set({ locale: inOutlook ? locale : navigator.language });
    if (!inOutlook) {
      this.#show({ type: 'outside' });
      return;
    }
    this.again();
    this.#readHint();
    watchMessage({ onRecipients: this.#refresh, onHint: this.#onHint });
  }

  /** Reads the message anew, without what was decided before. */
  readonly again = (): void => {
    if (!this.#reviewed()) this.#show({ type: 'loading' });
    this.#work(async () => {
      const now = await this.#read();
      this.#show(renewedPaneState(this.#content.shown, now));
    });
  };

  /** Takes a choice of the sender, or its undoing, and writes it when those before it are written. */
  readonly act = (action: ReviewAction): void => {
    const before = this.#reviewed();
    const config = this.#config;
    if (!before || !config) return;
    const review = reduceReview(before.review, action);
    const ids = changedDoubts(before.review.choices, review).map(({ id }) => id);
    if (ids.length === 0) return;
    this.#change((state) => withTroubles({ ...state, review, notSent: false }, ids, () => undefined));
    this.#work(() => this.#settle(ids, config));
  };

  /** Sends the message, where the pane may. */
  readonly send = (): void => {
    const before = this.#reviewed();
    this.#show({ type: 'sending' });
    void this.#turns.run(async () => {
      if (await sendNow()) return;
      this.#show(before ? { ...before, notSent: true } : { type: 'not-sent' });
    });
  };

  async #settle(ids: readonly string[], config: AddInConfig): Promise<void> {
    const pane = { now: () => this.#reviewed(), change: (how: Change) => this.#change(how) };
    await settleChoices(ids, pane, config, () => this.#read());
    const state = this.#reviewed();
    if (state) await renewNotices(state, this.#words());
  }

  async #read(): Promise<PaneState> {
    const now: PaneState = this.#config ? await readPaneState(this.#config) : { type: 'no-policy' };
    this.#set({ checkedAt: Date.now(), blockedSend: await readBlockedSend() });
    return now;
  }

  readonly #refresh = (): void =>
    this.#turns.runOnce(async () => {
      const now = await this.#read();
      this.#show(refreshedPaneState(this.#content.shown, now));
    });

  readonly #onHint = (): void => {
    this.#readHint();
    this.#refresh();
  };

  #readHint(): void {
    void readHint().then((hint) => this.#set({ stopped: hint?.from === 'alert' }));
  }

  /** Runs a task when those before it have ended. The review is busy until all of them have. */
  #work(task: () => Promise<void>): void {
    this.#waiting += 1;
    this.#change((state) => ({ ...state, busy: true }));
    void this.#turns.run(async () => {
      await task();
      this.#waiting -= 1;
      this.#change((state) => ({ ...state, busy: this.#waiting > 0 }));
    });
  }

  #reviewed(): Reviewed | undefined {
    const { shown } = this.#content;
    return shown.type === 'reviewed' ? shown : undefined;
  }

  #change(how: Change): void {
    const state = this.#reviewed();
    if (state) this.#show(how(state));
  }

  #show(shown: PaneState): void {
    this.#set({ shown });
  }

  #set(part: Partial<PaneContent>): void {
    this.#content = { ...this.#content, ...part };
    this.#listeners.forEach((listener) => listener());
  }
}

type Change = (state: Reviewed) => Reviewed;
