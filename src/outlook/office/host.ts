import { has } from './item.ts';

/** The Outlook clients, distinguished by their defects. */
export type Client = 'web' | 'new-windows' | 'classic-windows' | 'mac' | 'mobile' | 'unknown';

/** Whether a send can continue after its recipients were changed during the check. */
export type AfterCorrection = 'same-send' | 'press-send-again';

/** Known behaviour of one client, with the office-js issues that report it. */
export interface ClientFacts {
  readonly afterCorrection: AfterCorrection;
  readonly issues: readonly number[];
}

/**
 * Known defects when recipients change during the send event. Unknown clients get the safe behaviour.
 *
 * - 6196: new Outlook leaves the changed message in Drafts although the send was allowed.
 * - 4311: Outlook on Mac sends twice or loops after a change in the send event (also 6376, 6445, 6517).
 */
export const clientFacts: Readonly<Record<Client, ClientFacts>> = {
  web: { afterCorrection: 'same-send', issues: [] },
  'classic-windows': { afterCorrection: 'same-send', issues: [] },
  'new-windows': { afterCorrection: 'press-send-again', issues: [6196] },
  mac: { afterCorrection: 'press-send-again', issues: [4311, 6376, 6445, 6517] },
  mobile: { afterCorrection: 'press-send-again', issues: [] },
  unknown: { afterCorrection: 'press-send-again', issues: [] },
};

/** Returns the client, by its `hostName` and, for the two clients that share one, by the platform. */
export function client(): Client {
  const { hostName } = Office.context.mailbox.diagnostics;
  switch (hostName) {
    case 'OutlookWebApp':
      return 'web';
    case 'newOutlookWindows':
      return 'new-windows';
    case 'OutlookIOS':
    case 'OutlookAndroid':
      return 'mobile';
    case 'Outlook':
      return desktopClient();
    default:
      return 'unknown';
  }
}

function desktopClient(): Client {
  return Office.context.platform === Office.PlatformType.Mac ? 'mac' : 'classic-windows';
}

/**
 * Returns how many recipients `getAsync` returns at most for one field. A field with that many may have more
 * (limits: Microsoft, "Get, set, or add recipients when composing an appointment or message in Outlook").
 */
export function recipientsPerRead(): number {
  switch (client()) {
    case 'classic-windows':
      return has('Mailbox', '1.16') ? 1000 : 500;
    case 'mac':
      // Only the classic user interface, which supports Mailbox up to 1.8, has a limit.
      return has('Mailbox', '1.9') ? Infinity : 500;
    case 'mobile':
      return 100;
    case 'web':
    case 'new-windows':
    case 'unknown':
      return 1000;
  }
}
