import { text } from '../../sql/quote.ts';
import type { DayOrder } from '../../../../past-mail/table/date-order.ts';
import { compact, dotnet, iso, numeric, written } from './forms.ts';
import { plausible } from './expressions.ts';

/**
 * A time format. `read` returns an expression for the moment in UTC of the text `sql`; NULL if the format
 * does not fit.
 */
export interface TimeForm {
  readonly form: 'iso' | 'number' | 'dotnet' | 'compact' | 'written' | 'given';
  readonly read: (sql: string) => string;
}

/** The forms that can be read without examining other rows. */
export const plainForms: readonly TimeForm[] = [
  { form: 'iso', read: iso },
  { form: 'number', read: numeric },
  { form: 'dotnet', read: dotnet },
  { form: 'compact', read: compact },
];

/** Returns the form for dates as people and spreadsheets write them. */
export const writtenForm = (order: DayOrder): TimeForm => ({
  form: 'written',
  read: (sql) => written(sql, order),
});

/** Returns the form for `--time-format`, in the notation of strptime. */
export function givenForm(format: string): TimeForm {
  return { form: 'given', read: (sql) => plausible(`try_strptime(${sql}, [${text(format)}])`) };
}
