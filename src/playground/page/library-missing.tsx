import { useEffect, useState } from 'react';
import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { metaContent } from '../start-policy.ts';

/** Returns whether office.js cannot be fetched from the address that this site was built with. */
const useUnreachable = (address: string | undefined): boolean => {
  const [unreachable, setUnreachable] = useState(false);
  useEffect(() => {
    if (address !== undefined) fetch(address, { mode: 'no-cors' }).catch(() => setUnreachable(true));
  }, [address]);
  return unreachable;
};

/**
 * Warns that nothing can work if Microsoft's library does not load: there is no network, or a filter blocks
 * it.
 */
export const LibraryMissing = () => {
  const address = metaContent('nearmiss-office-js');
  if (!useUnreachable(address) || address === undefined) return null;
  return (
    <MessageBar intent="warning" politeness="assertive" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Microsoft’s office.js did not load.</MessageBarTitle>
        The add-in talks to Outlook through it, so nothing can be tried until it does. This page asked for it
        at {address}. Please check that this computer may reach {new URL(address).host}, then reload the page.
      </MessageBarBody>
    </MessageBar>
  );
};
