import { Command } from 'commander';
import type { Terminal } from '../../output/terminal/terminal.ts';
import { WrongUse } from '../../output/wrong-use.ts';
import { learnWords as words } from '../../text/admin/learn-words.ts';
import { inputOptionsOf, withOwnOption, withReadingOptions } from '../exports/reading-options.ts';
import type { ReadingOptions } from '../exports/reading-options.ts';
import { loadPolicy } from '../inputs/load-policy.ts';

interface Options extends ReadingOptions {
  readonly policy?: string;
  readonly out?: string;
  readonly review?: true;
  readonly json?: true;
  readonly pseudonymous?: true;
  readonly force?: true;
}

/** Returns the command `nearmiss learn FILE…`. */
export function learnCommand(terminal: Terminal): Command {
  const command = new Command('learn')
    .description(words.description)
    .argument('[file...]', words.files)
    .option('--policy <file>', words.policy)
    .option('--out <file>', words.out)
    .option('--review', words.review)
    .option('--json', words.json)
    .option('--pseudonymous', words.pseudonymous)
    .option('--force', words.force);
  return withReadingOptions(withOwnOption(command))
    .addHelpText('after', words.help)
    .action((files: string[], options: Options) => act(files, options, terminal));
}

async function act(files: string[], options: Options, terminal: Terminal): Promise<void> {
  if (files.length === 0) throw new WrongUse(words.noFiles);
  const { learnAndReport } = await import('./learn-and-report.ts'); // loads DuckDB only if it is needed
  const { policy: file, own = [], out, review = false, json = false } = options;
  const { pseudonymous = false, force = false } = options;
  const policy = await loadPolicy(file);
  const policies = file === undefined ? [] : [file];
  await learnAndReport(
    { files, policy, own, ...inputOptionsOf(options) },
    { out, review, json, pseudonymous, policies, force },
    terminal,
  );
}
