/** Formats an ISO date from its parts. Returns any other text unchanged. */
export function writtenDate(
  iso: string,
  write: (day: string, month: string, year: string) => string,
): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  return year === '' ? iso : write(day, month, year);
}
