/**
 * Past mail that nobody wrote: `npx tsx test/bench/screen/generate.ts ROWS FILE` makes a CSV or Parquet file
 * with the columns of Defender's EmailEvents table, the same for the same number of rows. What it assumes of
 * people is said in docs/administrators/screen.md ("Size"). Made by DuckDB, so that 50 million rows take
 * minutes.
 */
import { DuckDBInstance } from '@duckdb/node-api';
import { existsSync } from 'node:fs';
import { path, texts } from '../../../src/cli/exports/sql/quote.ts';

export const own = ['army.mil', 'us.army.mil', 'mail.mil'];
const given = 'kim lee pat sam jo ana max eva ben ida leo mia tom zoe ali noa eli amy dan joy'.split(' ');
const family =
  'adams baker clark davis evans flores garcia harris ito jones khan lopez moore nguyen ortiz price quinn reyes smith turner'.split(
    ' ',
  );
const common = [
  'gmail.com',
  'outlook.com',
  'us.af.mil',
  'navy.mil',
  'state.gov',
  'yahoo.com',
  'va.gov',
  'icloud.com',
];
/** Mistyped domains, most frequent first. */
const typos = [
  'gmial.com',
  'army.ml',
  'us.af.mi',
  'gmail.con',
  'outlok.com',
  'navy.ml',
  'yaho.com',
  'usaf.mil',
  'gmai.com',
  'state.gv',
  'hotmial.com',
  'us.af.ml',
  'iclould.com',
  'navy.mil.co',
  'arny.mil',
  'gmail.co',
  'outlook.cm',
  'va.gvo',
  'аrmy.mil',
  'army,mil',
];

/** A pseudo-random share of 1 that depends on `of` and `salt` only. */
const dice = (salt: string, of = 'row') =>
  `((hash(${of} * 2654435761 + ${salt.length * 7919} + ${salt.charCodeAt(0)}) >> 11) / 9007199254740992.0)`;
const pick = (list: readonly string[], share: string) =>
  `[${texts(list)}][1 + CAST(floor(${share} * ${list.length}) AS INTEGER)]`;
const person = (number: string) =>
  `(${pick(given, `(((${number}) % 20) / 20.0)`)} || '.' || ${pick(family, `(((${number}) // 20 % 20) / 20.0)`)} || CASE WHEN (${number}) >= 400 THEN CAST((${number}) // 400 AS VARCHAR) ELSE '' END)`;

/**
 * How many partners' domains there are: the square root of the rows, as words in a text grow (Heaps' law):
 * 20,000 for a million, 141,000 for 50.
 */
const domains = (rows: number) => Math.ceil(20 * Math.sqrt(rows));
const partner = (number: string) =>
  `'@partner-' || (${number}) || ${pick(['.com', '.org', '.net', '.de'], `(((${number}) % 4) / 4.0)`)}`;

/** Number of others a person writes to, the nearest ones most often. */
const circle = 60;

function selectOf(rows: number): string {
  const people = Math.max(50, Math.ceil(rows / 150));
  const message = '(row * 5 // 8)';
  const sender = `CAST(floor(((hash(${message}) >> 11) / 9007199254740992.0) ** 1.5 * ${people}) AS BIGINT)`;
  return `SELECT
      TIMESTAMP '2026-10-05' + to_seconds(CAST(hash(${message} + 7) % 3024000 AS BIGINT)) AS "Timestamp",
      CAST(CAST(md5(CAST(${message} AS VARCHAR)) AS UUID) AS VARCHAR) AS NetworkMessageId,
      ${person(sender)} || '@' || [${texts(own)}][1 + CAST(${sender} % 3 AS INTEGER)] AS SenderFromAddress,
      CASE
        WHEN ${dice('slip')} < 0.0012 THEN ${person(`CAST(hash(row + 1) % 400 AS BIGINT)`)} || '@' || ${pick(typos, `(${dice('which')} ** 2)`)}
        WHEN ${dice('a partner that looks wrong')} < 0.0004 THEN ${person(`CAST(hash(row + 1) % 12 AS BIGINT)`)} || '@armymil.com'
        WHEN ${dice('common', 'contact')} < 0.35 THEN ${person(`CAST(hash(contact + 2) % 200000 AS BIGINT)`)} || '@' || ${pick(common, dice('mail', 'contact'))}
        ELSE ${person(`CAST(hash(contact + 3) % 40 AS BIGINT)`)} || ${partner(`CAST(floor(${dice('partner', 'contact')} ** 3 * ${domains(rows)}) AS BIGINT)`)}
      END AS RecipientEmailAddress,
      CASE WHEN ${dice('way')} < 0.96 THEN 'Outbound' ELSE 'Intra-org' END AS EmailDirection,
      'Subject of message ' || ${message} AS Subject
    FROM (SELECT range AS row, ${sender} * ${circle} + CAST(floor(${dice('contact', 'range')} ** 2 * ${circle}) AS BIGINT) AS contact FROM range(${rows}))`;
}

/** Writes `rows` rows to a file whose name ends in .csv or .parquet. */
export async function generate(rows: number, file: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: '2GB',
    preserve_insertion_order: 'false',
  });
  const connection = await instance.connect();
  const form = file.endsWith('.parquet') ? 'FORMAT parquet' : 'FORMAT csv, HEADER';
  await connection.run(`COPY (${selectOf(rows)}) TO ${path(file)} (${form})`);
  connection.closeSync();
  instance.closeSync();
}

if (process.argv[1] === import.meta.filename) {
  const [, , rows = '', file = ''] = process.argv;
  if (existsSync(file)) throw new Error(`${file} exists already. Name a new file.`);
  if (!(Number(rows) > 0) || !/\.(?:csv|parquet)$/.test(file))
    throw new Error('usage: generate.ts ROWS FILE.csv|FILE.parquet');
  await generate(Number(rows), file);
}
