/**
 * One measured run in a process of its own: `one-run.ts group-by|aggregation|screen FILE`. Prints seconds of the work, of its parts, and the peak
 * resident memory of the process as JSON.
 */
import { openDatabase } from '../../../src/cli/exports/sql/database.ts';
import type { Progress } from '../../../src/cli/exports/progress.ts';
import { screen } from '../../../src/cli/screen/command/screen.ts';
import { defaultPolicy } from '../../../src/policy/default-policy.ts';
import { own } from './generate.ts';
import { tableOf } from './table-of.ts';

const grouping = (table: string) =>
  `CREATE TABLE groups AS SELECT lower(s) AS sender, lower(r) AS recipient, date_trunc('week', t) AS week, count(*) AS n FROM ${table} GROUP BY ALL`;
const messages = (table: string) =>
  `CREATE TABLE weekly AS SELECT date_trunc('week', t) AS week, count(DISTINCT hash(m)) AS n FROM ${table} WHERE lower(d) = 'outbound' GROUP BY ALL`;

/** Nothing but these statements, with the same database and memory as it likes: with ours it does not get through 50 million rows. */
async function bare(file: string, statements: readonly ((table: string) => string)[]): Promise<void> {
  const database = await openDatabase();
  await database.run("SET memory_limit = '8GB'");
  for (const statement of statements) await database.run(statement(tableOf(file)));
  database.close();
}

/** The seconds of all cores for each part that the progress bar shows: what else the machine does changes them little. */
function stopwatch(): Progress & { readonly parts: Record<string, number> } {
  const parts: Record<string, number> = {};
  let [name, since] = ['', 0];
  const next = (to: string) => {
    const { user, system } = process.cpuUsage();
    const now = user + system;
    if (name !== '') parts[name] = (parts[name] ?? 0) + (now - since) / 1e6;
    [name, since] = [to, now];
  };
  return { parts, start: next, count: () => undefined, stop: () => next('') };
}

async function screenOnce(file: string): Promise<Record<string, number>> {
  const options = {
    files: [file],
    policy: { file: null, policy: defaultPolicy },
    against: undefined,
    own,
    learn: false,
    named: {},
    delimiter: undefined,
    timeForm: undefined,
  };
  const watch = stopwatch();
  await screen(options, watch);
  return watch.parts;
}

const [, , what, file = ''] = process.argv;
const started = performance.now();
const before = process.cpuUsage();
let parts: Record<string, number> = {};
if (what === 'screen') parts = await screenOnce(file);
else await bare(file, what === 'aggregation' ? [grouping, messages] : [grouping]);
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(before);
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ seconds, cpu: (user + system) / 1e6, megabytes, parts }));
