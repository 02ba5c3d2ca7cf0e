import { Command, Option } from 'commander';
import { ruleWords as words } from '../../text/admin/transport-rules.ts';
import { administrator } from '../../text/admin/policy-problems.ts';
import { jsonLines } from '../../output/terminal/json.ts';
import { print, warn } from '../../output/terminal/print.ts';
import type { Terminal } from '../../output/terminal/terminal.ts';
import { knownDomainsFor } from '../inputs/known-domains-for.ts';
import { loadPolicy } from '../inputs/load-policy.ts';
import { claim } from '../../output/files/claim.ts';
import { markOf, sealed } from '../../output/files/mark.ts';
import { WrongUse } from '../../output/wrong-use.ts';
import { plan } from './plan.ts';
import type { RuleOptions } from './plan.ts';
import { script } from './script.ts';

interface Options extends RuleOptions {
  readonly policy: string;
  readonly out?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Returns the command `nearmiss rules`. */
export function rulesCommand(terminal: Terminal): Command {
  return new Command('rules')
    .description(words.description)
    .requiredOption('--policy <file>', words.policy)
    .addOption(
      new Option('--ask <how>', words.ask).choices(['subject', 'manager', 'none']).default('subject'),
    )
    .addOption(
      new Option('--strength <least>', words.strength).choices(['strong', 'medium']).default('strong'),
    )
    .option('--subject <words>', words.subject, subject, '[address checked]')
    .option('--prefix <name>', words.prefix, prefix, 'Nearmiss')
    .option('--out <file>', words.out)
    .option('--force', words.force)
    .option('--json', words.json)
    .addHelpText('after', words.help)
    .action((options: Options) => rules(options, terminal));
}

async function rules(options: Options, terminal: Terminal): Promise<void> {
  const { policy: file, out, force = false, json = false, ...ruleOptions } = options;
  const outputs = claim(out === undefined ? [] : [out], { inputs: [file], force, writer: 'rules' });
  const policy = await loadPolicy(file);
  const planned = plan(policy, knownDomainsFor(policy), ruleOptions);
  if (!planned.ok) {
    warn(terminal, administrator.failed([planned.message]));
    terminal.exitCode = 1;
    return;
  }
  const { version } = policy;
  const { rules: made, domains } = planned;
  const text = sealed(
    json
      ? `${jsonLines({ generator: markOf('rules'), version: 1, policy: { file, version }, rules: made }, 2).join('\n')}\n`
      : script({ rules: made, domains, prefix: ruleOptions.prefix, version }),
  );
  for (const claimed of outputs) await claimed.save(text);
  await print(
    terminal,
    out === undefined ? text.trimEnd().split('\n') : [words.written(out, made.length, domains)],
  );
}

/** In characters, so that a rule's whole name, with group and number, stays within 64. */
const longestPrefix = 32;

function prefix(text: string): string {
  if (text.length <= longestPrefix && /^[\w.-][\w. -]*$/.test(text)) return text;
  throw new WrongUse(words.badPrefix(longestPrefix));
}

function subject(text: string): string {
  if (/^[\w[\]-][\w[\] -]{2,38}[\w[\]-]$/.test(text)) return text;
  throw new WrongUse(words.badSubject);
}
