import { useCallback, useEffect, useState } from 'react';
import { readHint } from '../outlook/initialization-context.ts';
import { launchContext, type Theme } from '../outlook/launch-context.ts';
import { watchMessage } from '../outlook/pane-events.ts';
import { sendNow } from '../outlook/send-now.ts';
import type { Installed } from '../review/installed.ts';
import type { Review } from '../review/review.ts';
import { apply, type Look, look, lookedAgain } from './look.ts';

export interface Looking {
  readonly shown: Look;
  /** Outlook stopped the message and its alert opened the pane. */
  readonly stopped: boolean;
  readonly locale: string;
  readonly theme: Theme | undefined;
  readonly show: (look: Look) => void;
  readonly again: () => void;
  readonly apply: (review: Review) => void;
  readonly send: () => void;
}

/** What the pane shows, and how it comes to show something else. */
export function useLook(installed: Installed | undefined): Looking {
  const [shown, show] = useState<Look>({ type: 'loading' });
  const [place, setPlace] = useState<{ locale: string; theme: Theme | undefined }>();
  const [stopped, setStopped] = useState(false);

  const load = useCallback((work: Promise<Look>) => {
    show({ type: 'loading' });
    void work.then(show);
  }, []);
  const again = useCallback(() => {
    if (installed) load(look(installed));
    else show({ type: 'no-policy' });
  }, [installed, load]);

  useEffect(() => {
    const asked = () => void readHint().then((hint) => setStopped(hint?.from === 'alert'));
    const changed = () => {
      if (installed) void look(installed).then((now) => show((before) => lookedAgain(before, now)));
    };
    void launchContext().then(({ inOutlook, locale, theme }) => {
      setPlace({ locale, theme });
      if (!inOutlook) {
        show({ type: 'outside' });
        return;
      }
      again();
      asked();
      watchMessage({ onRecipients: changed, onHint: asked });
    });
  }, [again, installed]);

  return {
    shown,
    stopped,
    locale: place?.locale ?? navigator.language,
    theme: place?.theme,
    show,
    again,
    apply: (review) => {
      if (installed) load(apply(review, installed));
    },
    send: () => load(sendNow().then((sent): Look => ({ type: sent ? 'loading' : 'not-sent' }))),
  };
}
