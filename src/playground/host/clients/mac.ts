import type { Client } from './client.ts';
import { cannot, gaps, pages, reasons, sessionDataSize } from './reasons.ts';

/**
 * Describes the released version. The Beta channel has parts of Mailbox 1.15: Markdown, *Take Action* and
 * sendAsync.
 */
export const mac: Client = {
  name: 'Outlook on Mac, new user interface',
  where: 'version 16.100 or newer, Exchange Online',
  identity: { platform: 'Mac', hostName: 'Outlook' },
  requirements: { Mailbox: '1.14', DialogApi: '1.2', DialogOrigin: '1.1' },
  itemSend: true,
  smartAlerts: true,
  newMessage: true,
  recipientsChanged: true,
  attendeesChanged: true,
  paneButton: 'dont-send',
  insightMessage: true,
  messageChild: true,
  composeRibbon: true,
  maxRead: Infinity,
  maxWritten: Infinity,
  manglesEntries: false,
  maxNotices: 5,
  sessionData: sessionDataSize.upTo115,
  afterDialog: 'press-send-again',
  gaps: [
    gaps.offlineMac,
    'in the Smart Alerts edition, mailboxes on Exchange on-premises: they need the on-send edition',
    'a reply written in the reading pane (office-js issue 5967, open)',
  ],
  sources: [pages.sets, pages.smartAlerts, pages.recipients, pages.typings],
};

export const macClassic: Client = {
  ...mac,
  name: 'Outlook on Mac, classic user interface',
  where: 'version 16.47 or newer',
  requirements: { Mailbox: '1.8', DialogApi: '1.2', DialogOrigin: '1.1' },
  smartAlerts: cannot(
    'the classic user interface has no Smart Alerts; Microsoft points to on-send (office-js issue 6412)',
  ),
  newMessage: reasons.noNewMessage('1.8'),
  recipientsChanged: reasons.noChangeEvents('1.8'),
  attendeesChanged: reasons.noChangeEvents('1.8'),
  paneButton: 'none',
  insightMessage: reasons.noInsight('1.8'),
  maxRead: 500,
  maxWritten: 100,
  sessionData: 0,
  gaps: [gaps.offlineMac],
  sources: [pages.sets, pages.onSend, pages.recipients],
};
