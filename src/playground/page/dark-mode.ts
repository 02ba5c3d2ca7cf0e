import { useSyncExternalStore } from 'react';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

const subscribe = (listener: () => void): (() => void) => {
  dark.addEventListener('change', listener);
  return () => dark.removeEventListener('change', listener);
};

/** Whether the system wants dark colours, as it changes. */
export const useDarkMode = (): boolean => useSyncExternalStore(subscribe, () => dark.matches);
