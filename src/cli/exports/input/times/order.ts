import type { Database, Row } from '../../sql/database.ts';
import type { DayOrder } from './forms.ts';
import { bound } from './expressions.ts';
import { figuresOf } from './forms.ts';

export interface Decision {
  readonly order: DayOrder;
  /** Whether nothing in the file proves the order. */
  readonly isAssumed: boolean;
}

/** If one order gives a time span this many times shorter than the other, that is no coincidence. */
const muchShorter = 4;
const enoughDates = 3;

/**
 * Determines the order in which the dates of a whole column are written. A number above 12 is proof. Without
 * one, dates with full stops are day first, and otherwise the order counts in which the dates are much closer
 * together.
 *
 * @param from a query for the column `t`
 */
export async function orderOf(from: string, database: Database): Promise<Decision> {
  const [found = {}] = await database.rows(`SELECT count(*) AS n,
      count(*) FILTER (a > 12 AND b <= 12) AS days, count(*) FILTER (b > 12 AND a <= 12) AS months,
      count(*) FILTER (a <= 12 AND b <= 12 AND a <> b) AS unclear, count(*) FILTER (stops) AS stops, count(*) FILTER (dashes) AS dashes,
      count(DISTINCT a || '/' || b) AS dates,
      max(c * 372 + b * 31 + a) - min(c * 372 + b * 31 + a) AS as_days, max(c * 372 + a * 31 + b) - min(c * 372 + a * 31 + b) AS as_months,
      bool_and(NOT wide AND a >= 20 AND b <= 12 AND c <= 31) AND max(a) - min(a) <= 1 AND NOT (min(c) >= 20 AND max(c) - min(c) <= 1) AS years
    FROM (${figuresFrom(from)}) WHERE a IS NOT NULL`);
  return decision(found);
}

function figuresFrom(from: string): string {
  const number = (part: string) => `TRY_CAST(f.${part} AS INTEGER)`;
  return `SELECT ${number('a')} AS a, ${number('b')} AS b, ${number('c')} AS c, length(f.c) = 4 AS wide, stops, dashes
    FROM (SELECT ${bound('t', figuresOf)} AS f, regexp_matches(t, '\\d\\.\\s?\\d') AS stops, regexp_matches(t, '\\d-\\d') AS dashes FROM (${from}))
    WHERE length(f.a) BETWEEN 1 AND 2 AND length(f.b) BETWEEN 1 AND 2`;
}

function decision(found: Row): Decision {
  const [days, months, unclear] = [Number(found.days), Number(found.months), Number(found.unclear)];
  if (found.years === true) return { order: 'year first', isAssumed: false };
  if (days + months > 0)
    return {
      order: days > months ? 'day first' : 'month first',
      isAssumed: days > 0 && months > 0 && unclear > 0,
    };
  if (Number(found.stops) * 2 > Number(found.n)) return { order: 'day first', isAssumed: false };
  if (unclear === 0) return { order: 'month first', isAssumed: false };
  return { order: guess(found), isAssumed: true };
}

function guess(found: Row): DayOrder {
  const [asDays, asMonths] = [Number(found.as_days), Number(found.as_months)];
  if (Number(found.dates) >= enoughDates) {
    if (asDays * muchShorter < asMonths) return 'day first';
    if (asMonths * muchShorter < asDays) return 'month first';
  }
  return Number(found.dashes) * 2 > Number(found.n) ? 'day first' : 'month first';
}
