import { orderBy } from '../../../../past-mail/table/date-order.ts';
import type { DateFigures, Decision } from '../../../../past-mail/table/date-order.ts';
import type { Database, Row } from '../../sql/database.ts';
import { bound } from './expressions.ts';
import { figuresOf } from './forms.ts';

/**
 * Determines the order in which the dates of a whole column are written.
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
  return orderBy(figuresIn(found));
}

function figuresFrom(from: string): string {
  const number = (part: string) => `TRY_CAST(f.${part} AS INTEGER)`;
  return `SELECT ${number('a')} AS a, ${number('b')} AS b, ${number('c')} AS c, length(f.c) = 4 AS wide, stops, dashes
    FROM (SELECT ${bound('t', figuresOf)} AS f, regexp_matches(t, '\\d\\.\\s?\\d') AS stops, regexp_matches(t, '\\d-\\d') AS dashes FROM (${from}))
    WHERE length(f.a) BETWEEN 1 AND 2 AND length(f.b) BETWEEN 1 AND 2`;
}

function figuresIn(found: Row): DateFigures {
  return {
    dates: Number(found.n),
    dayFirst: Number(found.days),
    monthFirst: Number(found.months),
    unclear: Number(found.unclear),
    stops: Number(found.stops),
    dashes: Number(found.dashes),
    different: Number(found.dates),
    spanDayFirst: Number(found.as_days),
    spanMonthFirst: Number(found.as_months),
    areYearFirst: found.years === true,
  };
}
