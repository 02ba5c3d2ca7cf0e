import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Handle } from '../handle.ts';
import type { Outlook } from '../host/outlook.ts';

const HandleContext = createContext<Handle | undefined>(undefined);

export const HandleProvider = HandleContext.Provider;

/** Returns the Outlook of this page. Its changes do not render the calling component again. */
export const useHandle = (): Handle => {
  const handle = useContext(HandleContext);
  if (handle === undefined) throw new Error('useHandle outside of HandleProvider');
  return handle;
};

/**
 * Returns what `read` reads. The calling component is rendered again when that is another value; so `read`
 * returns the same object until something has changed.
 */
export const useOutlookValue = <T>(read: (outlook: Outlook) => T): T => {
  const { outlook } = useHandle();
  return useSyncExternalStore(outlook.subscribe, () => read(outlook));
};

/** Returns the Outlook of this page. The calling component is rendered again after each of its changes. */
export const useOutlook = (): Handle => {
  const handle = useHandle();
  useOutlookValue((outlook) => outlook.version());
  return handle;
};
