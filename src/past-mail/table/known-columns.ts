/**
 * The role of a column. `recipients` contains several addresses, `domain` only the part after the @. `cc` and
 * `bcc` exist beside a column To.
 */
export type Role =
  | 'recipients'
  | 'recipient'
  | 'cc'
  | 'bcc'
  | 'domain'
  | 'sender'
  | 'time'
  | 'message'
  | 'count'
  | 'direction';

/**
 * The columns in the exports that administrators have, with their names as `plainName` returns them, best
 * first because an export may have several. Sources: Get-MessageTraceV2 and the message trace reports of
 * Exchange Online (enhanced summary, extended), the `EmailEvents` table of Defender XDR, Exchange message
 * tracking logs and Get-MessageTrackingLog, Microsoft Graph's exchangeMessageTrace and message, the exports
 * of Purview eDiscovery, and the results of `nearmiss screen --kql` and `--sql`.
 */
export const knownColumns: Readonly<Record<Role, readonly string[]>> = {
  recipient: [
    'recipientemailaddress',
    'recipientaddress',
    'recipient',
    'recipientemail',
    'emailrecipient',
    'recipientsmtpaddress',
    'rcptto',
    'to',
    'toaddress',
    'address',
  ],
  recipients: [
    'recipients',
    'recipientstatus',
    'recipientaddresses',
    'emailrecipients',
    'torecipients',
    'recipientsintoline',
    'toaddresses',
    'recipientlist',
  ],
  cc: ['cc', 'ccrecipients', 'ccaddress', 'ccaddresses', 'recipientsinccline'],
  bcc: ['bcc', 'bccrecipients', 'bccaddress', 'bccaddresses', 'recipientsinbccline'],
  domain: ['recipientdomain', 'domain', 'todomain'],
  sender: [
    'senderfromaddress',
    'senderaddress',
    'sendermailfromaddress',
    'sender',
    'from',
    'fromaddress',
    'senderemailaddress',
    'senderemail',
    'senderorcreatedby',
    'mailfrom',
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
    'sentdatetime',
    'sent',
    'datesent',
    'timereceived',
    'senttime',
    'date',
    'week',
    'time',
  ],
  message: ['internetmessageid', 'messageid', 'networkmessageid', 'messagetraceid'],
  count: ['count', 'messages', 'n', 'messagecount'],
  direction: ['emaildirection', 'directionality', 'direction'],
};

/**
 * Removes what differs between exports from names such as `Recipient address`, `recipient-address`,
 * `Timestamp [UTC]` and `received_date_time`.
 */
export function plainName(column: string): string {
  return column
    .toLowerCase()
    .replace(/\[utc\]|\(utc\)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/utc$/, '');
}
