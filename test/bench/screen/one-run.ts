/**
 * One measured run in a process of its own: `one-run.ts group-by|screen FILE`. Prints seconds of the work and the peak resident memory of the
 * process as JSON.
 */
import { openDatabase } from '../../../src/cli/screen/database/database.ts';
import { path } from '../../../src/cli/screen/database/quote.ts';
import { noProgress } from '../../../src/cli/screen/progress.ts';
import { screen } from '../../../src/cli/screen/screen.ts';
import { defaultPolicy } from '../../../src/policy/default-policy.ts';
import { own } from './generate.ts';

/** Nothing but distinct senders, recipients and weeks, kept in a table, with the same database. */
async function groupBy(file: string): Promise<number> {
  const database = await openDatabase();
  const table = file.endsWith('.csv')
    ? `read_csv(${path(file)}, all_varchar = true, auto_detect = false, header = true, delim = ',', quote = '"', columns = {t: 'TIMESTAMP', m: 'VARCHAR', s: 'VARCHAR', r: 'VARCHAR', d: 'VARCHAR', x: 'VARCHAR'})`
    : `(SELECT "Timestamp" AS t, SenderFromAddress AS s, RecipientEmailAddress AS r FROM read_parquet(${path(file)}))`;
  await database.run(
    `CREATE TABLE groups AS SELECT lower(s) AS sender, lower(r) AS recipient, date_trunc('week', t) AS week, count(*) AS n FROM ${table} GROUP BY ALL`,
  );
  const [found] = await database.rows('SELECT count(*) AS n FROM groups');
  database.close();
  return Number(found?.n);
}

async function screenOnce(file: string): Promise<number> {
  const policy = { file: null, policy: defaultPolicy };
  const options = {
    files: [file],
    policy,
    against: undefined,
    own,
    named: {},
    delimiter: undefined,
    timeForm: undefined,
  };
  return (await screen(options, noProgress)).totals.messages;
}

const [, , what, file = ''] = process.argv;
const started = performance.now();
const result = await (what === 'screen' ? screenOnce : groupBy)(file);
const seconds = (performance.now() - started) / 1000;
process.stdout.write(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024, result }));
