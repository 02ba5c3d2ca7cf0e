import { text } from '../../sql/quote.ts';
import { calendarWords } from './calendar-words.ts';
import type { DayOrder } from '../../../../past-mail/table/date-order.ts';
import { bound, group, plausible } from './expressions.ts';

/** Reads ISO 8601 and similar formats; without an offset, as UTC. */
export function iso(sql: string): string {
  const hasOffset = `contains(substr(${sql}, 11), '+') OR contains(substr(${sql}, 11), '-')`;
  return plausible(
    `CASE WHEN ${hasOffset} THEN CAST(TRY_CAST(${sql} AS TIMESTAMPTZ) AS TIMESTAMP) ELSE TRY_CAST(${sql} AS TIMESTAMP) END`,
  );
}

/**
 * Reads .NET's JSON format: milliseconds since 1970 in UTC. An offset after them only says where it was
 * written.
 */
export function dotnet(sql: string): string {
  return plausible(
    `make_timestamp_ms(TRY_CAST(regexp_extract(${sql}, '^\\\\?/Date\\((-?\\d{1,15})', 1) AS BIGINT))`,
  );
}

/** Reads ISO 8601 without separators, and `2026-W41` as the Monday of that week. */
export function compact(sql: string): string {
  return plausible(
    `CASE WHEN contains(${sql}, 'W') THEN try_strptime(${sql} || '-1', '%G-W%V-%u')
      WHEN contains(${sql}, 'T') THEN try_strptime(rtrim(${sql}, 'Z'), ['%Y%m%dT%H%M%S', '%Y%m%dT%H%M']) END`,
  );
}

/** The time from 1 January 1601 and from 1 January 1 to 1970, in units of 100 nanoseconds. */
const fileTimeOf1970 = '116444736000000000';
const ticksOf1970 = '621355968000000000';

/**
 * Reads numbers: days of Excel, `20261005`, `202610050800`, `20261005080000`, Unix time in s, ms, µs or ns,
 * Windows file time, and ticks of .NET. Their size tells them apart, because their ranges for the years 1980
 * to 2100 do not overlap.
 */
export function numeric(sql: string): string {
  const value = `CASE WHEN regexp_full_match(${sql}, '\\d+(?:[.,]\\d+)?(?:[eE]\\+?\\d+)?') THEN TRY_CAST(replace(${sql}, ',', '.') AS DOUBLE) END`;
  const whole = (name: string) => `CAST(floor(${name}) AS HUGEINT)`;
  const micros = (expression: string) => `make_timestamp(CAST(${expression} AS BIGINT))`;
  const moment = bound(
    value,
    (n) => `CASE
      WHEN ${n} BETWEEN 29000 AND 74000 THEN TIMESTAMP '1899-12-30' + to_seconds(CAST(round(${n} * 86400) AS BIGINT))
      WHEN ${n} BETWEEN 19800101 AND 21000101 THEN try_strptime(CAST(${whole(n)} AS VARCHAR), '%Y%m%d')
      WHEN ${n} BETWEEN 198001010000 AND 210001010000 THEN try_strptime(CAST(${whole(n)} AS VARCHAR), '%Y%m%d%H%M')
      WHEN ${n} BETWEEN 19800101000000 AND 21000101000000 THEN try_strptime(CAST(${whole(n)} AS VARCHAR), '%Y%m%d%H%M%S')
      WHEN ${n} BETWEEN 315000000 AND 4103000000 THEN ${micros(`${n} * 1000000`)}
      WHEN ${n} BETWEEN 315000000000 AND 4103000000000 THEN ${micros(`${n} * 1000`)}
      WHEN ${n} BETWEEN 315000000000000 AND 4103000000000000 THEN ${micros(n)}
      WHEN ${n} BETWEEN 119000000000000000 AND 158000000000000000 THEN ${micros(`(${n} - ${fileTimeOf1970}) / 10`)}
      WHEN ${n} BETWEEN 624000000000000000 AND 663000000000000000 THEN ${micros(`(${n} - ${ticksOf1970}) / 10`)}
      WHEN ${n} BETWEEN 315000000000000000 AND 4103000000000000000 THEN ${micros(`${n} / 1000`)}
    END`,
  );
  return plausible(moment);
}

const digits = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९', '০১২৩৪৫৬৭৮৯', '０１２３４５６７８９'];
/** Foreign digits, spaces of .NET 8 and of Excel, and full-width punctuation. */
const unusual = `${digits.join('')}\u00a0\u2007\u2009\u202f\u3000\t\r\n：／．，－–−`;
const usual = `${'0123456789'.repeat(digits.length)}        :/.,---`;
/**
 * Direction marks, which .NET puts into Arabic and Hebrew dates. They have no replacement, so `translate`
 * removes them.
 */
const invisible = '\u200e\u200f\u061c\u200b\ufeff"';

function cleaned(sql: string): string {
  return `trim(lower(translate(${sql}, ${text(unusual + invisible)}, ${text(usual)})))`;
}

const half = '(?:am|pm)';
const zone = '(?:(?:z|utc|gmt)?\\s*([+-]\\d{1,2}:?\\d{2})?)';
/** Times of day with colons, and times with full stops or an h, which occur only at the end after a date. */
const clocks = [
  `(?:${half}\\s*)?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,:]\\d{1,9})?)?\\s*${half}?\\s*${zone}`,
  `[\\st](?:${half}\\s*)?(\\d{1,2})[.h時시时点](\\d{2})[분分]?(?:[.]?(\\d{2})[초秒]?(?:[.,]\\d{1,9})?)?\\s*${half}?\\s*${zone}$`,
  `[\\s,](?:${half}\\s*)?(\\d{1,2})()()\\s*${half}${zone}$`,
  '()()()()$',
] as const;

/**
 * Reads dates in figures or with month names, in any order, with 12-hour or 24-hour times, in many languages.
 */
export function written(sql: string, order: DayOrder): string {
  return plausible(bound(named(sql), (clean) => withClock(clean, (clock) => momentOf(clean, clock, order))));
}

/**
 * Returns the numbers of a date in figures, in the order in which they appear: `{a, b, c}`. They are empty
 * otherwise.
 */
export function figuresOf(sql: string): string {
  return bound(named(sql), (clean) => withClock(clean, (clock) => figures(withoutClock(clean, clock))));
}

/** Normalises digits, spaces, months and halves of the day: `<10>`, `am`. */
function named(sql: string): string {
  const { months, am, pm } = calendarWords();
  const one = (list: Iterable<string>) =>
    [...list]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[. ]+/g, '[. ]*'))
      .join('|');
  const replaced = (from: string, words: Iterable<string>, to: string) =>
    `regexp_replace(${from}, ${text(`(^|[^\\p{L}])(?:${one(words)})\\.?([^\\p{L}]|$)`)}, ${text(`\\1 ${to} \\2`)})`;
  const withHalves = replaced(replaced(cleaned(sql), am, 'am'), pm, 'pm');
  const monthPattern = `(?:^|[^\\p{L}])(${one(months.keys())})\\.?(?:[^\\p{L}]|$)`;
  const numbers = `MAP {${[...months].map(([name, number]) => `${text(name)}: ${number}`).join(', ')}}`;
  return bound(withHalves, (clean) =>
    bound(
      group(clean, monthPattern),
      (month) =>
        `CASE WHEN ${month} = '' THEN ${clean} ELSE replace(${clean}, ${month}, '<' || ${numbers}[${month}] || '>') END`,
    ),
  );
}

const withClock = (clean: string, then: (clock: string) => string) =>
  bound(
    `CASE ${clocks.map((one, index) => `WHEN regexp_matches(${clean}, ${text(one)}) THEN ${index}`).join(' ')} END`,
    (which) => `CASE ${which} ${clocks.map((one, index) => `WHEN ${index} THEN ${then(one)}`).join(' ')} END`,
  );

const withoutClock = (clean: string, clock: string) => `regexp_replace(${clean}, ${text(clock)}, ' ')`;

/** Returns the moment of a text whose time of day has the form `clock`. */
function momentOf(clean: string, clock: string, order: DayOrder): string {
  const time = `regexp_extract(${clean}, ${text(clock)}, ['h', 'm', 's', 'z'])`;
  const day = bound(withoutClock(clean, clock), (rest) => dayOf(rest, order));
  const hasHalf = (word: string) => `regexp_matches(${clean}, '(?:^|[^a-z])${word}(?:[^a-z]|$)')`;
  return bound(time, (t) => {
    const hour = `coalesce(TRY_CAST(${t}.h AS INTEGER), 0)`;
    const at = `CASE WHEN ${hasHalf('pm')} THEN ${hour} % 12 + 12 WHEN ${hasHalf('am')} THEN ${hour} % 12 ELSE ${hour} END`;
    const part = (name: string) => `coalesce(TRY_CAST(${t}.${name} AS INTEGER), 0)`;
    return `TRY_CAST(${day} || ' ' || ${at} || ':' || ${part('m')} || ':' || ${part('s')} AS TIMESTAMP) - to_minutes(${offset(`${t}.z`)})`;
  });
}

/** Returns the offset from UTC in minutes. */
function offset(zoneText: string): string {
  const bare = `replace(${zoneText}, ':', '')`;
  const minutes = `(TRY_CAST(substr(${bare}, 2, length(${bare}) - 3) AS INTEGER) * 60 + TRY_CAST(right(${bare}, 2) AS INTEGER))`;
  return `coalesce(CASE WHEN prefix(${bare}, '-') THEN -1 ELSE 1 END * ${minutes}, 0)`;
}

const separated =
  '^[^\\d<]*(\\d{1,4})[.]?\\s?[-/.年년\\s]\\s?(\\d{1,2})[.]?\\s?[-/.月월\\s]\\s?(\\d{1,4})[^\\d<]*$';

const figures = (rest: string) => `regexp_extract(${rest}, ${text(separated)}, ['a', 'b', 'c'])`;

/** Returns the date in the form `2026-10-5`. */
function dayOf(rest: string, order: DayOrder): string {
  const inFigures = bound(figures(rest), (f) => fromFigures(f, order));
  const forms = [
    ['(\\d{1,2})[^\\d<]*<(\\d+)>[^\\d]*(\\d{2,4})', 3, 1],
    ['<(\\d+)>[^\\d]*(\\d{1,2})[^\\d]+(\\d{4})', 3, 2],
    ['(\\d{4})[^\\d<]*<(\\d+)>[^\\d]*(\\d{1,2})', 1, 3],
  ] as const;
  const month = (pattern: string) => (pattern.startsWith('<') ? 1 : 2);
  const inWords = forms.map(([pattern, year, day]) => {
    const whole = `^[^\\d<]*${pattern}[^\\d<]*$`;
    const take = (index: number) => group(rest, whole, index);
    return `WHEN regexp_matches(${rest}, ${text(whole)}) THEN ${ymd(take(year), take(month(pattern)), take(day))}`;
  });
  return `CASE WHEN contains(${rest}, '<') THEN CASE ${inWords.join(' ')} END ELSE ${inFigures} END`;
}

function fromFigures(f: string, order: DayOrder): string {
  const [a, b, c] = [`${f}.a`, `${f}.b`, `${f}.c`];
  const isOver12 = (one: string) => `TRY_CAST(${one} AS INTEGER) > 12`;
  const either = order === 'month first' ? ymd(c, a, b) : ymd(c, b, a);
  return `CASE
    WHEN ${a} = '' THEN NULL
    WHEN length(${a}) = 4${order === 'year first' ? ` OR length(${c}) < 3` : ''} THEN ${ymd(a, b, c)}
    WHEN ${isOver12(a)} THEN ${ymd(c, b, a)}
    WHEN ${isOver12(b)} THEN ${ymd(c, a, b)}
    ELSE ${either}
  END`;
}

/** Formats a date. Two-digit years up to 79 are in this century; years of the Thai calendar are 543 ahead. */
function ymd(year: string, month: string, day: string): string {
  const number = `TRY_CAST(${year} AS INTEGER)`;
  const full = `CASE WHEN length(${year}) = 3 THEN NULL
    WHEN length(${year}) = 4 AND ${number} < 1000 THEN NULL
    WHEN ${number} < 80 THEN 2000 + ${number} WHEN ${number} < 100 THEN 1900 + ${number}
    WHEN ${number} BETWEEN 2523 AND 2643 THEN ${number} - 543 ELSE ${number} END`;
  return `(${full} || '-' || ${month} || '-' || ${day})`;
}
