import { text } from '../database/quote.ts';

/** A way to write a moment, tried on a sample of each file. */
export interface TimeForm {
  readonly form: 'iso' | 'iso with offset' | 'dotnet' | 'month first' | 'day first' | 'given';
  /** The moment in UTC from the text `sql`, NULL where it does not fit. */
  readonly read: (sql: string) => string;
}

const hours = [' %I:%M:%S %p', ' %I:%M %p', ' %H:%M:%S', ' %H:%M', ', %I:%M:%S %p', ''];
const monthFirst = ['%m/%d/%Y', '%b %d, %Y', '%B %d, %Y'].flatMap((day) => hours.map((hour) => day + hour));
const dayFirst = ['%d/%m/%Y', '%d.%m.%Y', '%d-%m-%Y'].flatMap((day) => hours.map((hour) => day + hour));

const parsed = (forms: readonly string[]) => (sql: string) =>
  `try_strptime(${sql}, [${forms.map(text).join(', ')}])`;

/** In the order of preference where several fit equally well. */
export const timeForms: readonly TimeForm[] = [
  {
    form: 'iso',
    read: (sql) =>
      `CASE WHEN ${sql} NOT SIMILAR TO '.*T?[0-9:.]+[+-][0-9]{2}:?[0-9]{2}' THEN TRY_CAST(${sql} AS TIMESTAMP) END`,
  },
  { form: 'iso with offset', read: (sql) => `CAST(TRY_CAST(${sql} AS TIMESTAMPTZ) AS TIMESTAMP)` },
  {
    form: 'dotnet',
    read: (sql) => `make_timestamp_ms(TRY_CAST(regexp_extract(${sql}, '^/Date\\((\\d{1,15})', 1) AS BIGINT))`,
  },
  { form: 'month first', read: parsed(monthFirst) },
  { form: 'day first', read: parsed(dayFirst) },
];

/** `--time-format`, in the words of strptime. */
export function givenForm(format: string): TimeForm {
  return { form: 'given', read: parsed([format]) };
}
