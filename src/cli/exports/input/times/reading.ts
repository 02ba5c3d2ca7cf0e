import type { Database } from '../../sql/database.ts';
import { plainForms, writtenForm } from './time-form.ts';
import type { TimeForm } from './time-form.ts';
import type { DayOrder } from '../../../../past-mail/table/date-order.ts';
import { orderOf } from './order.ts';
import type { Decision } from '../../../../past-mail/table/date-order.ts';

/** How the times of one text column are read. */
export interface TimeReading {
  /** The expression for the moment of the trimmed text `t`; NULL if it cannot be read. */
  readonly moment: string;
  /** Whether any text of the sample could be read. */
  readonly isRead: boolean;
  /** How dates such as 5/10/2026 were read if nothing in the file determines it. */
  readonly assumed: DayOrder | undefined;
}

export interface TimeOptions {
  readonly timeForm: TimeForm | undefined;
  readonly dayOrder: DayOrder | undefined;
}

const sampleRows = 10_000;

/**
 * Chooses the forms that fit a sample, the most frequent first.
 *
 * @param from a query for the column `t`, trimmed and not empty
 */
export async function timeReading(
  from: string,
  { timeForm, dayOrder }: TimeOptions,
  database: Database,
): Promise<TimeReading> {
  const sample = `${from} LIMIT ${sampleRows}`;
  if (timeForm !== undefined) return readBy(await fitting([timeForm], sample, database), undefined);
  const plainOnes = await fitting(plainForms, sample, database);
  if (plainOnes.fits.length > 0 && plainOnes.unread === 0) return readBy(plainOnes, undefined);
  const unread = `SELECT t FROM (${from}) WHERE (${momentBy(plainOnes.fits.map(({ form }) => form))}) IS NULL`;
  const { order, isAssumed } = await chosen(unread, dayOrder, database);
  const all = await fitting(
    [...plainOnes.fits.map(({ form }) => form), writtenForm(order)],
    sample,
    database,
  );
  const isUsed = all.fits.some(({ form }) => form.form === 'written');
  return readBy(all, isAssumed && isUsed ? order : undefined);
}

async function chosen(from: string, given: DayOrder | undefined, database: Database): Promise<Decision> {
  return given === undefined ? orderOf(from, database) : { order: given, isAssumed: false };
}

interface Fitting {
  readonly fits: readonly { readonly form: TimeForm; readonly count: number }[];
  readonly unread: number;
}

async function fitting(forms: readonly TimeForm[], sample: string, database: Database): Promise<Fitting> {
  const counts = forms.map(({ read }, index) => `count(${read('t')}) AS f${index}`).join(', ');
  const [found = {}] = await database.rows(
    `SELECT ${counts}, count(*) FILTER (${momentBy(forms)} IS NULL) AS unread FROM (${sample})`,
  );
  const fits = forms.map((form, index) => ({ form, count: Number(found[`f${index}`]) }));
  return {
    fits: fits.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count),
    unread: Number(found.unread),
  };
}

function momentBy(forms: readonly TimeForm[]): string {
  return forms.length === 0
    ? 'CAST(NULL AS TIMESTAMP)'
    : `coalesce(${forms.map(({ read }) => read('t')).join(', ')}, NULL)`;
}

function readBy({ fits }: Fitting, assumed: DayOrder | undefined): TimeReading {
  const forms = fits.map(({ form }) => form);
  return { moment: momentBy(forms), isRead: forms.length > 0, assumed };
}
