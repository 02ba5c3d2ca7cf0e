import { useEffect, useState } from 'react';
import { launchContext } from '../outlook/office/launch-context.ts';
import { watchTheme } from '../outlook/office/watch-theme.ts';

/**
 * Whoever waits longer for office.js than this, in milliseconds, sees the page in the system's colours
 * meanwhile.
 */
const patience = 500;

export interface OutlookTheme {
  /** Whether it is settled in which colours the page appears. */
  readonly isSettled: boolean;
  /** The background of Outlook's theme, if Outlook says. */
  readonly background: string | undefined;
}

/**
 * Outlook's theme, as it changes. Until it is known nothing should be shown, so that the page never changes
 * its colours.
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
