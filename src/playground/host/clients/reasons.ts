import type { Can } from './client.ts';

/** Marks something as unsupported, with the reason. */
export const cannot = (words: string): Can => ({ cannot: words });

/** Reasons that several clients share. */
export const reasons = {
  noSmartAlerts: (ceiling: string): Can =>
    cannot(`Smart Alerts came with Mailbox 1.12, and this client ends at ${ceiling}`),
  noNewMessage: (ceiling: string): Can =>
    cannot(`the event came with Mailbox 1.10, and this client ends at ${ceiling}`),
  noChangeEvents: (ceiling: string): Can =>
    cannot(`the event came with Mailbox 1.11, and this client ends at ${ceiling}`),
  noInsight: (ceiling: string): Can =>
    cannot(`InsightMessage came with Mailbox 1.10, and this client ends at ${ceiling}`),
} as const;

/** The characters of session data that one item holds: up to Mailbox 1.15, and from 1.16 on. */
export const sessionDataSize = { upTo115: 50_000, from116: 2_621_440 } as const;

/** Mail that no Outlook client shows to any add-in. */
export const gapsEverywhere: readonly string[] = [
  'saved `.msg` and `.eml` files, group mailboxes, archives, public folders, and protected items that forbid ' +
    'programs to read them: Outlook starts no add-in there (office-js issue 3681)',
  'an address that still stands unresolved in its field: add-ins are told of resolved recipients only ' +
    '(office-js issue 5663)',
  'the members of distribution lists and contact groups',
];

/** Gaps that several clients share. */
export const gaps = {
  offlineWeb: 'Outlook started offline, unless the mailbox policy has `OnSendAddinsEnabled`',
  offlineMac: 'Outlook started offline, unless the preference `OnSendAddinsWaitForLoad` is set',
  atOnce: 'a message sent right after the page has loaded (office-js issue 6769, open)',
  mailMerge: 'mail merge (office-js issues 6506, 6810)',
  simpleMapi: 'mail that other programs send through Simple MAPI',
  fiveAddIns:
    'in the Smart Alerts edition, and for the warning while writing: any mail, where more than five event-based ' +
    'add-ins are installed (Outlook runs five), and on Windows before 10 version 1903 or Server 2019',
  smallForm:
    'in the Smart Alerts edition, a meeting that is forwarded, or sent from the small form in the calendar: the ' +
    'event needs a window of its own',
} as const;

const sets = 'Outlook JavaScript API requirement sets (23 June 2026)';
const smartAlerts =
  'Handle OnMessageSend and OnAppointmentSend events in your Outlook add-in with Smart Alerts (3 April 2026)';
const onSend = 'On-send feature for Outlook add-ins (22 July 2025)';
const recipients = 'Get, set, or add recipients when composing an appointment or message (7 July 2026)';
const mobile = 'Implement event-based activation in Outlook mobile add-ins (28 May 2026)';
const typings = 'the release typings of Mailbox 1.16';

/** The sources of the rows: pages of Microsoft's documentation, with their dates. */
export const pages = { sets, smartAlerts, onSend, recipients, mobile, typings } as const;
