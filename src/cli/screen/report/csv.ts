import { stringify } from 'csv-stringify/sync';
import type { Screening } from '../screening-schema.ts';
import { spreadsheetText } from './spreadsheet-text.ts';

/**
 * Returns the doubtful addresses as a table (RFC 4180, UTF-8 with the byte order mark that Excel needs).
 * Every text is quoted, and what a spreadsheet would take for a formula is marked as text, because addresses
 * come from outside.
 */
export function csvOf({ recipients }: Screening): string {
  const rows = recipients.map((one) => [
    spreadsheetText(one.address),
    spreadsheetText(one.domain),
    one.severity,
    one.kind,
    spreadsheetText(one.meant.join(' ')),
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
    quoted_string: true,
    record_delimiter: 'windows',
  });
}
