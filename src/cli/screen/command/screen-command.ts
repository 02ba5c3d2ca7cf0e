import { Command } from 'commander';
import { basename } from 'node:path';
import { screenProblems } from '../../../text/admin/screen-problems.ts';
import { print } from '../../../output/terminal/print.ts';
import type { Terminal } from '../../../output/terminal/terminal.ts';
import { outputWords } from '../../../text/admin/output-words.ts';
import { loadPolicy } from '../../inputs/load-policy.ts';
import { WrongUse } from '../../../output/wrong-use.ts';
import { inputOptionsOf, withOwnOption, withReadingOptions } from '../../exports/reading-options.ts';
import type { ReadingOptions } from '../../exports/reading-options.ts';
import { kustoQuery } from '../export-queries/kusto.ts';
import { sparkQuery } from '../export-queries/spark.ts';
import type { NamedPolicy } from '../figures/screening-of.ts';
import type { ScreenOptions } from './screen.ts';

interface Options extends ReadingOptions {
  readonly policy?: string;
  readonly against?: string;
  readonly learn?: true;
  readonly html?: string;
  readonly json?: true;
  readonly csv?: string;
  readonly pseudonymous?: true;
  readonly force?: true;
  readonly kql?: true;
  readonly sql?: true;
  readonly days: number;
}

const examples = `
Files: message traces of Exchange Online (Get-MessageTraceV2 | Export-Csv, the reports of the portal), exports of
EmailEvents from Defender advanced hunting, and any table of recipients or of domains with counts; as CSV (UTF-8,
UTF-16, Windows-1252), JSON, JSON lines or Parquet, each also as .gz. Only mail from your own domains to others counts.

Examples:
  $ nearmiss screen --own example.mil --html report.html MessageTrace-*.csv
  $ nearmiss screen --policy policy.json --against stricter.json --json hunting.csv > result.json
  $ nearmiss screen --recipient-column Empfänger --sender-column Absender trace.csv
  $ nearmiss screen --kql --own example.mil --days 30
  $ nearmiss screen --own example.mil --html report.html query-result.csv

Exit codes:
  0  no message would have been doubted
  1  at least one message would have been doubted
  2  wrong use, or a file that cannot be read or written`;

/**
 * Returns the command `nearmiss screen`, which reports what the senders of past mail would have been asked.
 */
export function screenCommand(terminal: Terminal): Command {
  const command = new Command('screen')
    .description(
      'The dry run over past mail: how many messages would have been stopped, which ones, and how often that is.',
    )
    .argument('[file...]', 'exports of past mail')
    .option('--policy <file>', 'the policy to judge by (default: the one of an add-in without configuration)')
    .option('--against <file>', 'another policy: also say what it would change');
  withOwnOption(command)
    .option('--learn', 'let each mailbox remember to whom it wrote, as the add-in does, in the order of time')
    .option('--html <file>', 'write a report with charts, one page that needs nothing else')
    .option('--json', 'print everything as JSON instead (its form: public/screening.schema.json)')
    .option('--csv <file>', 'write the doubtful addresses as a table')
    .option('--pseudonymous', 'show codes instead of the names in addresses; domains stay')
    .option('--force', outputWords.force);
  return withReadingOptions(command)
    .option('--kql', 'print a query for Microsoft Defender XDR or Sentinel, whose result screen reads')
    .option('--sql', 'print a query for Spark SQL, whose result screen reads')
    .option('--days <number>', 'how far back the queries look', days, 30)
    .addHelpText('after', examples)
    .action((files: string[], options: Options) => act(files, options, terminal));
}

async function act(files: string[], options: Options, terminal: Terminal): Promise<void> {
  if (options.kql ?? options.sql) {
    await print(terminal, query(options));
    return;
  }
  if (files.length === 0) throw new WrongUse(screenProblems.noFiles);
  const { screenAndReport } = await import('./screen-and-report.ts'); // loads DuckDB only if it is needed
  const outputs = {
    html: options.html,
    json: options.json ?? false,
    csv: options.csv,
    pseudonymous: options.pseudonymous ?? false,
    policies: [options.policy, options.against].filter((file) => file !== undefined),
    force: options.force ?? false,
  };
  const isDoubtful = await screenAndReport(await screenOptions(files, options), outputs, terminal);
  terminal.exitCode = isDoubtful ? 1 : 0;
}

function query({ kql, own: domains = [], days: past }: Options): readonly string[] {
  return (kql ? kustoQuery(domains, past) : sparkQuery(domains, past)).trimEnd().split('\n');
}

async function screenOptions(files: string[], options: Options): Promise<ScreenOptions> {
  return {
    files,
    policy: await namedPolicy(options.policy),
    against: options.against === undefined ? undefined : await namedPolicy(options.against),
    own: options.own ?? [],
    learn: options.learn ?? false,
    ...inputOptionsOf(options),
  };
}

async function namedPolicy(file: string | undefined): Promise<NamedPolicy> {
  return { file: file === undefined ? null : basename(file), policy: await loadPolicy(file) };
}

function days(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 3650) throw new WrongUse(screenProblems.wrongDays);
  return number;
}
