import { orderBy, type DateFigures, type Decision, type DayOrder } from './date-order.ts';

const perDay = 86_400_000;

/** No mail log contains days outside the years 1980 to 2100: 10/5/26 is not in the year 26. */
const [firstDay, lastDay] = [Date.UTC(1980, 0, 1) / perDay, Date.UTC(2100, 0, 1) / perDay];

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)? ?(?:(Z)|([+-])(\d{2}):?(\d{2}))?$/i;
const inFigures =
  /^(\d{1,4})([./-]) ?(\d{1,2})[./-] ?(\d{1,4})(?:,? +\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:[ \u202f]?[ap]m)?)?$/i;

/** A date in figures, whose order is known only when all dates of the column are. */
interface Figures {
  readonly a: string;
  readonly b: string;
  readonly c: string;
}

/** A day in UTC since 1970-01-01, or what has to wait for the order of the others; undefined if unknown. */
export type ReadDate = number | Figures | undefined;

/** Returns the Monday of the week of a day; both are days since 1970-01-01. */
export const weekOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

/**
 * The dates of one column, in ISO 8601 or in figures (`10/5/2026 7:12:00 AM`, `5.10.2026 07:12`). The command
 * reads more forms; here another form is a date that could not be read.
 */
export class Dates {
  #count = 0;
  #days = 0;
  #months = 0;
  #unclear = 0;
  #stops = 0;
  #dashes = 0;
  #different = new Set<string>();
  #asDays = range();
  #asMonths = range();
  #first = range();
  #last = range();
  #mayBeYears = true;

  /** Reads a date, and learns from it how the others are written. */
  read(text: string): ReadDate {
    const day = dayOfIso(text);
    if (day !== undefined) return day;
    const [, a, separator, b, c] = inFigures.exec(text) ?? [];
    if (a === undefined || b === undefined || c === undefined) return undefined;
    const figures = { a, b, c };
    if (a.length === 4) return dayOf(a, b, c);
    if (a.length === 3) return undefined;
    this.#learn(figures, separator);
    return figures;
  }

  decision(): Decision {
    const found: DateFigures = {
      dates: this.#count,
      dayFirst: this.#days,
      monthFirst: this.#months,
      unclear: this.#unclear,
      stops: this.#stops,
      dashes: this.#dashes,
      different: this.#different.size,
      spanDayFirst: this.#asDays.max - this.#asDays.min,
      spanMonthFirst: this.#asMonths.max - this.#asMonths.min,
      areYearFirst: this.#areYears(),
    };
    return orderBy(found);
  }

  #learn({ a: first, b: second, c: third }: Figures, separator: string | undefined): void {
    const [a, b, c] = [Number(first), Number(second), Number(third)];
    this.#count += 1;
    if (a > 12 && b <= 12) this.#days += 1;
    if (b > 12 && a <= 12) this.#months += 1;
    if (a <= 12 && b <= 12 && a !== b) this.#unclear += 1;
    if (separator === '.') this.#stops += 1;
    if (separator === '-') this.#dashes += 1;
    this.#different.add(`${a}/${b}`);
    this.#asDays.add(c * 372 + b * 31 + a);
    this.#asMonths.add(c * 372 + a * 31 + b);
    this.#first.add(a);
    this.#last.add(c);
    this.#mayBeYears &&= third.length !== 4 && a >= 20 && b <= 12 && c <= 31;
  }

  #areYears(): boolean {
    const isLastTheYear = this.#last.min >= 20 && this.#last.max - this.#last.min <= 1;
    return this.#count > 0 && this.#mayBeYears && this.#first.max - this.#first.min <= 1 && !isLastTheYear;
  }
}

/** Returns the day of a date that was read, once the order of all is known. */
export function dayBy(read: ReadDate, order: DayOrder): number | undefined {
  if (read === undefined || typeof read === 'number') return read;
  const { a, b, c } = read;
  if (order === 'year first' && c.length < 3) return dayOf(a, b, c);
  if (Number(a) > 12) return dayOf(c, b, a);
  if (Number(b) > 12 || order === 'month first') return dayOf(c, a, b);
  return dayOf(c, b, a);
}

function range() {
  return {
    min: Infinity,
    max: -Infinity,
    add(value: number) {
      this.min = Math.min(this.min, value);
      this.max = Math.max(this.max, value);
    },
  };
}

function dayOfIso(text: string): number | undefined {
  const [
    whole,
    year,
    month,
    day,
    hour = '0',
    minute = '0',
    second = '0',
    ,
    sign,
    hours = '0',
    minutes = '0',
  ] = iso.exec(text) ?? [];
  if (whole === undefined || year === undefined || month === undefined || day === undefined) return undefined;
  const date = dayOf(year, month, day);
  if (date === undefined) return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const seconds = Number(hour) * 3600 + (Number(minute) - offset) * 60 + Number(second);
  return date + Math.floor(seconds / 86_400);
}

/** Two-digit years up to 79 are in this century; years of the Thai calendar are 543 ahead. */
function dayOf(yearText: string, monthText: string, dayText: string): number | undefined {
  const [written, month, day] = [Number(yearText), Number(monthText), Number(dayText)];
  if (yearText.length === 3 || (yearText.length === 4 && written < 1000)) return undefined;
  const year = fullYear(written);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const found = date.getTime() / perDay;
  return found >= firstDay && found <= lastDay ? found : undefined;
}

function fullYear(written: number): number {
  if (written < 80) return 2000 + written;
  if (written < 100) return 1900 + written;
  return written >= 2523 && written <= 2643 ? written - 543 : written;
}
