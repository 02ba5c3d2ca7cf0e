import { text } from '../../sql/quote.ts';
import type { DayOrder } from './forms.ts';
import { compact, dotnet, iso, numeric, written } from './forms.ts';
import { plausible } from './expressions.ts';

/** A way to write a moment: the moment in UTC from the text `sql`, NULL where it does not fit. */
export interface TimeForm {
  readonly form: 'iso' | 'number' | 'dotnet' | 'compact' | 'written' | 'given';
  readonly read: (sql: string) => string;
}

/** The ways that need no look at other rows. */
export const plainForms: readonly TimeForm[] = [
  { form: 'iso', read: iso },
  { form: 'number', read: numeric },
  { form: 'dotnet', read: dotnet },
  { form: 'compact', read: compact },
];

/** Dates as people and spreadsheets write them. */
export const writtenForm = (order: DayOrder): TimeForm => ({
  form: 'written',
  read: (sql) => written(sql, order),
});

/** `--time-format`, in the words of strptime. */
export function givenForm(format: string): TimeForm {
  return { form: 'given', read: (sql) => plausible(`try_strptime(${sql}, [${text(format)}])`) };
}
