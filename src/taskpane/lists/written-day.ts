/** Returns how a language writes a day, which is given in days since 1970-01-01 (UTC). */
export function writtenDay(locale: string): (day: number) => string {
  const written = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return (day) => written.format(new Date(day * 86_400_000));
}
