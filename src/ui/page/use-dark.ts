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

/** Whether the page is dark: as the given background is, or as the system is set where none is given. */
export function useDark(background: string | undefined): boolean {
  const system = useSyncExternalStore(subscribe, () => matchMedia(query).matches);
  const given = background === undefined ? undefined : isDark(background);
  return given ?? system;
}
