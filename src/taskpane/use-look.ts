import { useCallback, useEffect, useState } from 'react';
import { readHint } from '../outlook/initialization-context.ts';
import { launchContext } from '../outlook/launch-context.ts';
import { watchMessage } from '../outlook/pane-events.ts';
import { sendNow } from '../outlook/send-now.ts';
import type { Installed } from '../review/installed.ts';
import type { Review } from '../review/review.ts';
import { en } from '../text/en.ts';
import type { Words } from '../text/words.ts';
import { useWords } from '../ui/use-words.ts';
import { inTurn } from './in-turn.ts';
import { apply, type Look, look, lookedAgain } from './look.ts';

export interface Looking {
  readonly shown: Look;
  /** When the message was read last, or could not be read, in milliseconds since 1970; undefined before. */
  readonly checkedAt: number | undefined;
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
  const { checkedAt, lookNow } = useTimedLook();
  const again = useCallback(() => {
    if (installed) load(() => lookNow(installed));
    else show({ type: 'no-policy' });
  }, [installed, load, lookNow]);

  useEffect(() => {
    const asked = () => void readHint().then((hint) => setStopped(hint?.from === 'alert'));
    const changed = () => {
      if (!installed) return;
      turns.runOnce(() => lookNow(installed).then((now) => show((before) => lookedAgain(before, now))));
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
  }, [again, installed, turns, lookNow]);

  const words = useWords(locale);
  return {
    shown,
    checkedAt,
    stopped,
    words,
    show,
    again,
    apply: (review) => {
      if (installed) load(() => apply(review, installed, words ?? en));
    },
    send: () => load(sending, { type: 'sending' }),
  };
}

/** Looks, and says when that was. */
function useTimedLook() {
  const [checkedAt, setCheckedAt] = useState<number>();
  const lookNow = useCallback(async (installed: Installed): Promise<Look> => {
    const now = await look(installed);
    setCheckedAt(Date.now());
    return now;
  }, []);
  return { checkedAt, lookNow };
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
