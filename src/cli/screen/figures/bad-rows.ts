import { grouped } from '../sql/aggregate.ts';
import type { Database } from '../../exports/sql/database.ts';
import { name, text, texts } from '../../exports/sql/quote.ts';
import type { Input } from '../../exports/input/inputs.ts';
import { badClasses } from '../../../past-mail/table/row-patterns.ts';
import { classifiedRows } from '../../exports/sql/rows.ts';
import type { RowsOptions } from '../../exports/sql/rows.ts';
import type { BadReason, Screening } from '../screening-schema.ts';

type Bad = Screening['bad'];

const samples = 3;
const longestSample = 120;

/** The reasons by error type of DuckDB's CSV reader. */
const reasons: Readonly<Record<string, BadReason>> = {
  'MISSING COLUMNS': 'columns',
  'TOO MANY COLUMNS': 'columns',
  'UNQUOTED VALUE': 'quote',
  'LINE SIZE OVER MAXIMUM': 'too-long',
};

/** Returns the rows that could not be counted, by reason, with examples. */
export async function badRows(inputs: readonly Input[], rows: RowsOptions, database: Database): Promise<Bad> {
  const rejects = inputs.flatMap(({ source }) => source.rejects ?? []);
  const found = [
    ...inputs.flatMap(leftOut),
    ...(await unsplit(rejects, database)),
    ...(await unusable(rows, database)),
  ];
  return merged(found).sort((one, other) => other.count - one.count || (one.reason < other.reason ? -1 : 1));
}

/** Returns lines that were removed before DuckDB read the file. */
function leftOut({ leftOut: { tooLong, notUtf8, samples: lines } }: Input): Bad {
  const all: Bad = [
    { reason: 'too-long', count: tooLong, samples: [] },
    { reason: 'encoding', count: notUtf8, samples: [...lines] },
  ];
  return all.filter(({ count }) => count > 0);
}

/** Returns lines that could not be split. DuckDB records a line once for each missing column. */
async function unsplit(tables: readonly string[], database: Database): Promise<Bad> {
  if (tables.length === 0) return [];
  const lines = tables.map(
    (table) =>
      `SELECT any_value(CAST(error_type AS VARCHAR)) AS type, any_value(left(csv_line, ${longestSample})) AS line FROM ${name(table)} GROUP BY line_byte_position`,
  );
  const found = await database.rows(
    `SELECT type, count(*) AS n, list(line)[1:${samples}] AS samples FROM (${lines.join(' UNION ALL ')}) GROUP BY type`,
  );
  return found.map((row) => ({
    reason: reasons[String(row.type)] ?? 'columns',
    count: Number(row.n),
    samples: textsOf(row.samples),
  }));
}

/** Reasons for which there is no text to show as an example. */
const withoutExample: readonly BadReason[] = ['json', 'empty'];

async function unusable(rows: RowsOptions, database: Database): Promise<Bad> {
  const counted = await database.rows(
    `SELECT class, sum(total) AS total FROM seen WHERE ${grouped.classes} AND class IN (${texts(badClasses)}) GROUP BY class`,
  );
  const bad: Bad = [];
  for (const row of counted) {
    const reason = String(row.class) as BadReason;
    const examples = withoutExample.includes(reason) ? [] : await examplesOf(reason, rows, database);
    bad.push({ reason, count: Number(row.total), samples: examples });
  }
  return bad;
}

async function examplesOf(reason: BadReason, rows: RowsOptions, database: Database): Promise<string[]> {
  const found = await database.rows(
    `SELECT raw FROM (${classifiedRows(rows)}) WHERE class = ${text(reason)} AND raw <> '' LIMIT ${samples}`,
  );
  return found.map(({ raw }) => String(raw).slice(0, longestSample));
}

function textsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.map(String) : [];
}

function merged(all: Bad): Bad {
  const byReason = new Map<BadReason, Bad[number]>();
  for (const one of all) {
    const before = byReason.get(one.reason) ?? { ...one, count: 0, samples: [] };
    byReason.set(one.reason, {
      ...one,
      count: before.count + one.count,
      samples: [...before.samples, ...one.samples].slice(0, samples),
    });
  }
  return [...byReason.values()];
}
