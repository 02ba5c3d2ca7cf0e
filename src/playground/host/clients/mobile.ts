import type { Client } from './client.ts';
import { cannot, pages, sessionDataSize } from './reasons.ts';

const noSend = cannot('Outlook on phones has no event at Send');

/**
 * Mailbox 1.5, plus the change event and session data (from version 4.2425.0) and notifications in compose.
 */
export const mobile: Client = {
  name: 'Outlook on Android and iOS',
  where: 'version 4.2425.0 or newer',
  identity: { platform: 'iOS', hostName: 'OutlookIOS' },
  requirements: { Mailbox: '1.5', DialogApi: '1.1', DialogOrigin: '1.1' },
  itemSend: noSend,
  smartAlerts: noSend,
  newMessage: true,
  recipientsChanged: true,
  attendeesChanged: cannot('phones fire events for messages only'),
  paneButton: 'none',
  insightMessage: cannot('phones show plain notifications only, one on a message'),
  messageChild: cannot('messageChild came with Mailbox 1.9, and this client ends at 1.5'),
  composeRibbon: cannot('an add-in has no button where one writes on a phone'),
  maxRead: 100,
  maxWritten: 100,
  manglesEntries: false,
  maxNotices: 1,
  sessionData: sessionDataSize.upTo115,
  afterDialog: 'press-send-again',
  gaps: [
    'everything at Send: the notification while writing can only warn, and does so at Outlook’s best effort',
  ],
  sources: [pages.sets, pages.mobile],
};
