import type { Client } from './client.ts';
import { cannot, gaps, pages, reasons, sessionDataSize } from './reasons.ts';

export const web: Client = {
  name: 'Outlook on the web',
  where: 'the modern user interface, Exchange Online',
  identity: { platform: 'OfficeOnline', hostName: 'OutlookWebApp' },
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
  manglesEntries: false,
  maxNotices: 5,
  sessionData: sessionDataSize.from116,
  afterDialog: 'same-send',
  gaps: [gaps.offlineWeb, gaps.atOnce, gaps.smallForm],
  sources: [pages.sets, pages.smartAlerts, pages.recipients, pages.typings],
};

export const newWindows: Client = {
  ...web,
  name: 'New Outlook on Windows',
  where: 'Microsoft 365',
  identity: { platform: 'OfficeOnline', hostName: 'newOutlookWindows' },
  afterDialog: 'press-send-again',
};

export const webOnPremises: Client = {
  ...web,
  name: 'Outlook on the web, on-premises',
  where: 'the classic user interface, Exchange 2016, 2019 and Subscription Edition',
  requirements: { Mailbox: '1.6', DialogApi: '1.1', DialogOrigin: '1.1' },
  smartAlerts: reasons.noSmartAlerts('1.6'),
  newMessage: reasons.noNewMessage('1.6'),
  recipientsChanged: reasons.noChangeEvents('1.6'),
  attendeesChanged: reasons.noChangeEvents('1.6'),
  paneButton: 'none',
  insightMessage: reasons.noInsight('1.6'),
  messageChild: cannot('messageChild came with Mailbox 1.9, and this client ends at 1.6'),
  sessionData: 0,
  gaps: ['everything, unless the mailbox policy has `OnSendAddinsEnabled`: it is off by default'],
  sources: [pages.sets, pages.onSend],
};
