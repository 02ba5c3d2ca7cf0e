import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Handle } from '../handle.ts';

const HandleContext = createContext<Handle | undefined>(undefined);

export const HandleProvider = HandleContext.Provider;

/** Returns the Outlook of this page. The calling component is rendered again after each of its changes. */
export const useOutlook = (): Handle => {
  const handle = useContext(HandleContext);
  if (handle === undefined) throw new Error('useOutlook outside of HandleProvider');
  const { outlook } = handle;
  useSyncExternalStore(outlook.subscribe, outlook.version);
  return handle;
};
