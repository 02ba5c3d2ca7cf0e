/**
 * Locales of Windows whose exports are known or likely. A month name that means different months in two is
 * ignored.
 */
const locales =
  'en de fr es it pt nl da sv nb fi pl cs sk sl hu ro hr sr bg ru uk el tr he ar fa hi id vi th ko ja zh et lv lt ca eu'.split(
    ' ',
  );

export interface CalendarWords {
  /** Month numbers from 1 by name, in lower case and without a final full stop. */
  readonly months: ReadonlyMap<string, number>;
  readonly am: readonly string[];
  readonly pm: readonly string[];
}

let made: CalendarWords | undefined;

/**
 * Returns the names of months and of the halves of the day in many languages, from the Unicode CLDR data of
 * the runtime. The first call takes a tenth of a second.
 */
export function calendarWords(): CalendarWords {
  made ??= { months: months(), am: halves(9, moreAm), pm: halves(21, morePm) };
  return made;
}

/** Designators of .NET that CLDR does not have. */
const moreAm = ['a. m', '午前', '上午', '오전'];
const morePm = ['p. m', '午後', '下午', '오후'];
/** Hungarian designators that are excluded, because dates such as "5 de octubre" contain them. */
const ambiguous = ['de', 'du'];

const bare = (word: string) => word.toLowerCase().replace(/\.$/, '');

function months(): Map<string, number> {
  const found = new Map<string, number>();
  const spoiled = new Set<string>();
  for (const [name, number] of locales.flatMap((locale) => [
    ...monthNames(locale, 'long'),
    ...monthNames(locale, 'short'),
  ])) {
    if ((found.get(name) ?? number) !== number) spoiled.add(name);
    found.set(name, number);
  }
  for (const name of [...spoiled, '']) found.delete(name);
  return found;
}

function monthNames(locale: string, month: 'long' | 'short'): (readonly [string, number])[] {
  const form = { day: 'numeric', month, timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, form);
  const names = Array.from({ length: 12 }, (_, index) => {
    const parts = format.formatToParts(new Date(Date.UTC(2026, index, 5)));
    return [bare(parts.find(({ type }) => type === 'month')?.value ?? ''), index + 1] as const;
  });
  return names.filter(([name]) => !/\d/.test(name));
}

function halves(hour: number, more: readonly string[]): string[] {
  const found = locales.map((locale) => {
    const form = { hour: 'numeric', hour12: true, timeZone: 'UTC' } as const;
    const format = new Intl.DateTimeFormat(`${locale}-u-nu-latn`, form);
    const parts = format.formatToParts(new Date(Date.UTC(2026, 0, 1, hour)));
    return bare(parts.find(({ type }) => type === 'dayPeriod')?.value ?? '').replace(/\u00a0/g, ' ');
  });
  const all = new Set([...found, ...more]);
  return [...all].filter((word) => word !== '' && !ambiguous.includes(word));
}
