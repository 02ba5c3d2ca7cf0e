/** What a column is read as. `recipients` holds several addresses, `domain` only the part after the @. */
export type Role =
  'recipients' | 'recipient' | 'domain' | 'sender' | 'time' | 'message' | 'count' | 'direction';

/**
 * The columns of the exports that administrators have, by the form of their name that `plainName` makes; best first, since an export
 * may have several. Sources: Get-MessageTraceV2 and the message trace reports of Exchange Online (enhanced summary, extended), the
 * `EmailEvents` table of Defender XDR, Exchange message tracking logs, Microsoft Graph's exchangeMessageTrace, and what
 * `nearmiss screen --kql` and `--sql` give.
 */
export const knownColumns: Readonly<Record<Role, readonly string[]>> = {
  recipients: ['recipientstatus', 'recipients'],
  recipient: [
    'recipientemailaddress',
    'recipientaddress',
    'recipient',
    'recipientemail',
    'emailrecipient',
    'to',
    'address',
  ],
  domain: ['recipientdomain', 'domain', 'todomain'],
  sender: [
    'senderfromaddress',
    'senderaddress',
    'sendermailfromaddress',
    'sender',
    'from',
    'senderemail',
    'returnpath',
  ],
  time: [
    'timestamp',
    'timegenerated',
    'received',
    'receiveddatetime',
    'origintimestamp',
    'datetime',
    'datereceived',
    'date',
    'week',
    'time',
  ],
  message: ['internetmessageid', 'messageid', 'networkmessageid', 'messagetraceid'],
  count: ['count', 'messages', 'n', 'messagecount'],
  direction: ['emaildirection', 'directionality', 'direction'],
};

/** `Recipient address`, `recipient-address`, `Timestamp [UTC]` and `received_date_time` without what exports do differently. */
export function plainName(column: string): string {
  return column
    .toLowerCase()
    .replace(/\[utc\]|\(utc\)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/utc$/, '');
}
