import { useEffect, useState, useSyncExternalStore } from 'react';
import { readChoice, withChoice, type Choice } from '../../choice.ts';
import type { Outlook } from '../../host/outlook.ts';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

const subscribe = (listener: () => void): (() => void) => {
  dark.addEventListener('change', listener);
  return () => dark.removeEventListener('change', listener);
};

/** Returns whether the operating system prefers dark colours now. */
export const isDarkSystem = (): boolean => dark.matches;

export interface Theme {
  readonly asked: Choice['theme'];
  readonly isDark: boolean;
  readonly ask: (theme: Choice['theme']) => void;
}

/** Gives this page and the simulated Outlook the chosen theme, or the operating system's. */
export const useTheme = (outlook: Outlook): Theme => {
  const system = useSyncExternalStore(subscribe, isDarkSystem);
  const [asked, setAsked] = useState(() => readChoice(location.search).theme);
  const isDark = asked === 'system' ? system : asked === 'dark';
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
    const theme = isDark ? 'dark' : 'light';
    if (outlook.theme() !== theme) outlook.changeTheme(theme);
  }, [outlook, isDark]);
  const ask = (theme: Choice['theme']): void => {
    history.replaceState(null, '', withChoice(location.search, { ...readChoice(location.search), theme }));
    setAsked(theme);
  };
  return { asked, isDark, ask };
};
