import { useEffect, useState } from 'react';
import { launchContext } from '../outlook/office/launch-context.ts';
import { watchTheme } from '../outlook/office/watch-theme.ts';

/** How long to wait for office.js, in milliseconds, before the page is shown in the system's colours. */
const patience = 500;

export interface OutlookTheme {
  /** Whether the page may be shown, because its colours are known or were waited for long enough. */
  readonly isSettled: boolean;
  /** The background colour of Outlook's theme, if known. */
  readonly background: string | undefined;
}

/**
 * Follows Outlook's theme. The page should stay hidden until it is settled, so that its colours do not flash.
 */
export function useOutlookTheme(): OutlookTheme {
  const [theme, setTheme] = useState<OutlookTheme>({ isSettled: false, background: undefined });
  useEffect(() => {
    const waited = setTimeout(() => setTheme((now) => ({ ...now, isSettled: true })), patience);
    void launchContext().then(({ inOutlook, theme: known }) => {
      clearTimeout(waited);
      setTheme({ isSettled: true, background: known?.background });
      if (inOutlook) watchTheme(({ background }) => setTheme({ isSettled: true, background }));
    });
    return () => clearTimeout(waited);
  }, []);
  return theme;
}
