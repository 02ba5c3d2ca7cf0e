import { useCallback, useEffect, useState } from 'react';
import { readHint } from '../outlook/initialization-context.ts';
import { readStop } from '../outlook/last-stop.ts';
import { launchContext } from '../outlook/launch-context.ts';
import { watchMessage } from '../outlook/pane-events.ts';
import { sendNow } from '../outlook/send-now.ts';
import type { Installed } from '../review/installed.ts';
import type { Review } from '../review/review.ts';
import type { Stop } from '../review/stop.ts';
import { en } from '../text/en.ts';
import type { Words } from '../text/words.ts';
import { useWords } from '../ui/use-words.ts';
import { inTurn } from './in-turn.ts';
import { apply, type Look, look, lookedAgain } from './look.ts';

export interface Looking {
  readonly shown: Look;
  /** When the message was read last, or could not be read, in milliseconds since 1970; undefined before. */
  readonly checkedAt: number | undefined;
  /** When Send stopped the message last, as far as that was left with it. */
  readonly stop: Stop | undefined;
  /** Outlook stopped the message and its alert opened the pane. */
  readonly stopped: boolean;
  /** Undefined until Outlook has said which language it speaks, and that one is there. */
  readonly words: Words | undefined;
  readonly show: (look: Look) => void;
  readonly again: () => void;
  readonly apply: (review: Review) => void;
  readonly send: () => void;
}

/** What the pane shows, and how it comes to show something else. */
export function useLook(installed: Installed | undefined): Looking {
  const [shown, show] = useState<Look>({ type: 'loading' });
  const [locale, setLocale] = useState<string>();
  const [stopped, setStopped] = useState(false);

  const { turns, load } = useTurns(show);
  const { times, timed } = useTimes();
  const lookNow = useCallback(() => timed(installed ? look(installed) : noPolicy), [installed, timed]);
  const again = useCallback(() => load(lookNow), [load, lookNow]);

  useEffect(() => {
    const asked = () => void readHint().then((hint) => setStopped(hint?.from === 'alert'));
    const changed = () => {
      turns.runOnce(() => lookNow().then((now) => show((before) => lookedAgain(before, now))));
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
  }, [again, turns, lookNow]);

  const words = useWords(locale);
  return {
    shown,
    ...times,
    stopped,
    words,
    show,
    again,
    apply: (review) => {
      if (installed) load(() => timed(apply(review, installed, words ?? en)));
    },
    send: () => load(sending, { type: 'sending' }),
  };
}

const noPolicy = Promise.resolve<Look>({ type: 'no-policy' });

/** When the message was looked at, and when Send stopped it. */
function useTimes() {
  const [times, setTimes] = useState<Pick<Looking, 'checkedAt' | 'stop'>>({
    checkedAt: undefined,
    stop: undefined,
  });
  const timed = useCallback(async (looked: Promise<Look>): Promise<Look> => {
    const now = await looked;
    setTimes({ checkedAt: Date.now(), stop: await readStop() });
    return now;
  }, []);
  return { times, timed };
}

/** Works in turn, and what is shown while they run. */
function useTurns(show: (look: Look) => void) {
  const [turns] = useState(inTurn);

  const load = useCallback(
    (work: () => Promise<Look>, meanwhile: Look = { type: 'loading' }) => {
      show(meanwhile);
      void turns.run(work).then(show);
    },
    [turns, show],
  );
  return { turns, load };
}

async function sending(): Promise<Look> {
  return { type: (await sendNow()) ? 'sending' : 'not-sent' };
}
