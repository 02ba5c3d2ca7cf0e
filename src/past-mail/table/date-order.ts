/** The order in which dates such as 5/10/2026 are read. */
export type DayOrder = 'day first' | 'month first' | 'year first';

export interface Decision {
  readonly order: DayOrder;
  /** Whether nothing in the file proves the order. */
  readonly isAssumed: boolean;
}

/** What the dates of a column have in common, whose first two numbers have at most two digits. */
export interface DateFigures {
  readonly dates: number;
  /** How many begin with a number above 12, or have one in the second place, or in neither. */
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly unclear: number;
  /** How many have full stops, and hyphens. */
  readonly stops: number;
  readonly dashes: number;
  /** How many different dates there are, without the year. */
  readonly different: number;
  /** The time from the first to the last date, if they are read in one order or in the other. */
  readonly spanDayFirst: number;
  readonly spanMonthFirst: number;
  /** Whether all can only begin with the year, in two digits. */
  readonly areYearFirst: boolean;
}

/** If one order gives a time span this many times shorter than the other, that is no coincidence. */
const muchShorter = 4;
const enoughDates = 3;

/**
 * Determines the order in which the dates of a whole column are written. A number above 12 is proof. Without
 * one, dates with full stops are day first, and otherwise the order counts in which the dates are much closer
 * together.
 */
export function orderBy(found: DateFigures): Decision {
  const { dayFirst, monthFirst, unclear } = found;
  if (found.areYearFirst) return { order: 'year first', isAssumed: false };
  if (dayFirst + monthFirst > 0)
    return {
      order: dayFirst > monthFirst ? 'day first' : 'month first',
      isAssumed: dayFirst > 0 && monthFirst > 0 && unclear > 0,
    };
  if (found.stops * 2 > found.dates) return { order: 'day first', isAssumed: false };
  if (unclear === 0) return { order: 'month first', isAssumed: false };
  return { order: guess(found), isAssumed: true };
}

function guess({ different, spanDayFirst, spanMonthFirst, dashes, dates }: DateFigures): DayOrder {
  if (different >= enoughDates) {
    if (spanDayFirst * muchShorter < spanMonthFirst) return 'day first';
    if (spanMonthFirst * muchShorter < spanDayFirst) return 'month first';
  }
  return dashes * 2 > dates ? 'day first' : 'month first';
}
