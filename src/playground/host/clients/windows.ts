import type { Client } from './client.ts';
import { gaps, pages, reasons, sessionDataSize } from './reasons.ts';

export const classicWindows: Client = {
  name: 'Classic Outlook on Windows',
  where: 'Microsoft 365 or retail 2021 and later, version 2602 or newer',
  identity: { platform: 'PC', hostName: 'Outlook' },
  requirements: { Mailbox: '1.16', DialogApi: '1.2', DialogOrigin: '1.1' },
  itemSend: true,
  smartAlerts: true,
  newMessage: true,
  recipientsChanged: true,
  attendeesChanged: true,
  paneButton: 'take-action',
  insightMessage: true,
  messageChild: true,
  composeRibbon: true,
  maxRead: 1000,
  maxWritten: 100,
  manglesEntries: true,
  maxNotices: 5,
  sessionData: sessionDataSize.from116,
  afterDialog: 'same-send',
  gaps: [
    gaps.mailMerge,
    `${gaps.simpleMapi}, unless the group policy “Running Outlook for Simple MAPI Mail Sending” is enabled`,
    gaps.fiveAddIns,
  ],
  sources: [pages.sets, pages.smartAlerts, pages.recipients, pages.typings],
};

/** Has Mailbox 1.14, but not the *Take Action* button, which came with version 2412. */
export const classicLtsc2024: Client = {
  ...classicWindows,
  name: 'Classic Outlook LTSC 2024 on Windows',
  where: 'volume licence',
  requirements: { Mailbox: '1.14', DialogApi: '1.2', DialogOrigin: '1.1' },
  paneButton: 'dont-send',
  maxRead: 500,
  sessionData: sessionDataSize.upTo115,
};

export const classicLtsc2021: Client = {
  ...classicWindows,
  name: 'Classic Outlook LTSC 2021 on Windows',
  where: 'volume licence',
  requirements: { Mailbox: '1.9', DialogApi: '1.2', DialogOrigin: '1.1' },
  smartAlerts: reasons.noSmartAlerts('1.9'),
  newMessage: reasons.noNewMessage('1.9'),
  recipientsChanged: reasons.noChangeEvents('1.9'),
  attendeesChanged: reasons.noChangeEvents('1.9'),
  paneButton: 'none',
  insightMessage: reasons.noInsight('1.9'),
  maxRead: 500,
  sessionData: 0,
  gaps: [gaps.mailMerge, gaps.simpleMapi],
  sources: [pages.sets, pages.onSend, pages.recipients],
};
