import { useSyncExternalStore } from 'react';
import { isDark } from './is-dark.ts';

const query = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const system = matchMedia(query);
  system.addEventListener('change', changed);
  return () => {
    system.removeEventListener('change', changed);
  };
}

/** Returns whether the page is dark: by the given background, or by the system setting if there is none. */
export function useDark(background: string | undefined): boolean {
  const system = useSyncExternalStore(subscribe, () => matchMedia(query).matches);
  const given = background === undefined ? undefined : isDark(background);
  return given ?? system;
}
