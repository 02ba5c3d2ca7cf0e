import { useCallback, useEffect, useState } from 'react';
import { readHint } from '../outlook/pane/initialization-context.ts';
import { readBlockedSend } from '../outlook/storage/last-blocked-send.ts';
import { launchContext } from '../outlook/office/launch-context.ts';
import { watchMessage } from '../outlook/pane/pane-events.ts';
import { sendNow } from '../outlook/message/send-now.ts';
import type { AddInConfig } from '../review/add-in-config.ts';
import type { Review } from '../review/review.ts';
import type { BlockedSend } from '../review/blocked-send.ts';
import { enInPane } from '../text/load/en-in-pane.ts';
import { wordsInPaneFor } from '../text/load/words-in-pane-for.ts';
import type { WordsInPane } from '../text/words.ts';
import { useLoadedWords } from '../ui/page/use-loaded-words.ts';
import { serialQueue } from './serial-queue.ts';
import { apply, type PaneState, readPaneState, refreshedPaneState } from './pane-state.ts';

export interface PaneStateActions {
  readonly shown: PaneState;
  /** When reading the message was last attempted, in milliseconds since 1970; undefined before. */
  readonly checkedAt: number | undefined;
  /** The last blocked send, if one is stored with the message. */
  readonly blockedSend: BlockedSend | undefined;
  /** Whether Outlook stopped the message and its alert opened the pane. */
  readonly stopped: boolean;
  /** Undefined until Outlook's language is known and loaded. */
  readonly words: WordsInPane | undefined;
  readonly show: (state: PaneState) => void;
  readonly again: () => void;
  readonly apply: (review: Review) => void;
  readonly send: () => void;
}

/** Holds the state of the pane, with the actions that change it. */
export function usePaneState(config: AddInConfig | undefined): PaneStateActions {
  const [shown, show] = useState<PaneState>({ type: 'loading' });
  const [locale, setLocale] = useState<string>();
  const [stopped, setStopped] = useState(false);

  const { turns, load } = useTurns(show);
  const { times, timed } = useTimes();
  const readNow = useCallback(() => timed(config ? readPaneState(config) : noPolicy), [config, timed]);
  const again = useCallback(() => load(readNow), [load, readNow]);

  useEffect(() => {
    const asked = () => void readHint().then((hint) => setStopped(hint?.from === 'alert'));
    const changed = () => {
      turns.runOnce(() => readNow().then((now) => show((before) => refreshedPaneState(before, now))));
    };
    const opened = () => {
      asked();
      changed();
    };
    const begin = () => {
      again();
      asked();
      watchMessage({ onRecipients: changed, onHint: opened });
    };
    void launchContext().then(({ inOutlook, locale: told }) => {
      setLocale(inOutlook ? told : navigator.language);
      if (!inOutlook) show({ type: 'outside' });
      else begin();
    });
  }, [again, turns, readNow]);

  const words = useLoadedWords(locale, source);
  return {
    shown,
    ...times,
    stopped,
    words,
    show,
    again,
    apply: (review) => {
      if (config) load(() => timed(apply(review, config, words ?? enInPane)));
    },
    send: () => load(sending, { type: 'sending' }),
  };
}

/** The pane's words. */
const source = { english: enInPane, load: wordsInPaneFor };

const noPolicy = Promise.resolve<PaneState>({ type: 'no-policy' });

/** When the message was read, and when Send stopped it. */
function useTimes() {
  const [times, setTimes] = useState<Pick<PaneStateActions, 'checkedAt' | 'blockedSend'>>({
    checkedAt: undefined,
    blockedSend: undefined,
  });
  const timed = useCallback(async (looked: Promise<PaneState>): Promise<PaneState> => {
    const now = await looked;
    setTimes({ checkedAt: Date.now(), blockedSend: await readBlockedSend() });
    return now;
  }, []);
  return { times, timed };
}

/** Runs tasks in turn, and shows another state meanwhile. */
function useTurns(show: (state: PaneState) => void) {
  const [turns] = useState(serialQueue);

  const load = useCallback(
    (work: () => Promise<PaneState>, meanwhile: PaneState = { type: 'loading' }) => {
      show(meanwhile);
      void turns.run(work).then(show);
    },
    [turns, show],
  );
  return { turns, load };
}

async function sending(): Promise<PaneState> {
  return { type: (await sendNow()) ? 'sending' : 'not-sent' };
}
