import { useCallback, useEffect, useState } from 'react';
import { launchContext, type Theme } from '../outlook/launch-context.ts';
import type { Installed } from '../review/installed.ts';
import { apply, type Look, look } from './look.ts';

export interface Looking {
  readonly shown: Look;
  readonly locale: string;
  readonly theme: Theme | undefined;
  readonly show: (look: Look) => void;
  readonly again: () => void;
  readonly apply: (review: Parameters<typeof apply>[0]) => void;
}

/** What the pane shows, and how it comes to show something else. */
export function useLook(installed: Installed | undefined): Looking {
  const [shown, show] = useState<Look>({ type: 'loading' });
  const [place, setPlace] = useState<{ locale: string; theme: Theme | undefined }>();

  const again = useCallback(() => {
    show({ type: installed ? 'loading' : 'no-policy' });
    if (installed) void look(installed).then(show);
  }, [installed]);

  useEffect(() => {
    void launchContext().then(({ inOutlook, locale, theme }) => {
      setPlace({ locale, theme });
      if (inOutlook) again();
      else show({ type: 'outside' });
    });
  }, [again]);

  return {
    shown,
    locale: place?.locale ?? navigator.language,
    theme: place?.theme,
    show,
    again,
    apply: (review) => {
      show({ type: 'loading' });
      void apply(review).then(show);
    },
  };
}
