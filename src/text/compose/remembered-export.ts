import { type RememberedEntry } from '../../review/keep/remembered.ts';
import { dateOf } from '../../review/memory/day.ts';

/** The formats for exporting remembered addresses. */
export const exportFormats = ['csv', 'json'] as const;

export type ExportFormat = (typeof exportFormats)[number];

/**
 * Returns the remembered addresses as CSV (RFC 4180) or JSON. Dates are ISO dates. `until` is the first day
 * on which the sender is asked again.
 */
export function exported(entries: readonly RememberedEntry[], days: number, format: ExportFormat): string {
  const rows = entries.map(({ address, day, reason }) => ({
    address,
    since: dateOf(day),
    until: dateOf(day + days),
    reason: reason ?? '',
  }));
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  const lines = rows.map(({ address, since, until, reason }) => [address, since, until, reason]);
  return [['address', 'since', 'until', 'reason'], ...lines]
    .map((line) => `${line.map(cell).join(',')}\r\n`)
    .join('');
}

/** Marks a cell as text if a spreadsheet would read it as a formula, because strangers write addresses. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
}
