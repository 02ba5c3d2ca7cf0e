import { stringify } from 'csv-stringify/sync';
import type { Screening } from './screening-schema.ts';

/**
 * The doubtful addresses as a table (RFC 4180, UTF-8 with the byte order mark that Excel needs). What a spreadsheet would take for a formula
 * is marked as text: addresses are written by strangers.
 */
export function csvOf({ recipients }: Screening): string {
  const rows = recipients.map((one) => [
    one.address,
    one.domain,
    one.severity,
    one.kind,
    one.meant.join(' '),
    one.messages,
    one.senders,
    one.firstWeek,
    one.lastWeek,
  ]);
  const columns = [
    'address',
    'domain',
    'severity',
    'kind',
    'meant',
    'messages',
    'senders',
    'first week',
    'last week',
  ];
  return stringify(rows, {
    header: true,
    columns,
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
