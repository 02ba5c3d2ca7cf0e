import { Command, Option } from 'commander';
import { defaultPolicy } from '../../policy/default-policy.ts';
import type { Denied } from '../../policy/policy.ts';
import { packNames } from '../../policy/policy-schema.ts';
import { administrator } from '../../text/admin/policy-problems.ts';
import { policyWords } from '../../text/admin/policy-words.ts';
import { isInteractive, print } from '../../output/terminal/print.ts';
import type { Terminal } from '../../output/terminal/terminal.ts';
import { WrongUse } from '../../output/wrong-use.ts';
import { checkPolicy } from './check-policy.ts';
import type { Answers } from './init/answers.ts';
import { policyFile } from './init/policy-file.ts';
import { claimPolicy, writePolicy } from './init/write-policy.ts';

const words = policyWords.init;

interface Options extends Partial<Omit<Answers, 'version' | 'packs'>> {
  readonly pack?: readonly string[];
  readonly policyVersion?: string;
  readonly yes?: true;
  readonly force?: true;
}

/** Returns the command `nearmiss policy init [FILE]`. */
export function policyInitCommand(terminal: Terminal): Command {
  return new Command('init')
    .description(words.description)
    .argument('[file]', words.file, 'policy.jsonc')
    .option('--protect <entry>', words.protect, repeated)
    .option('--own <domain>', words.own, repeated)
    .option('--trust <entry>', words.trust, repeated)
    .option('--deny <domain=reason>', words.deny, denials)
    .option('--pack <name>', `${words.pack} (choices: ${packNames.join(', ')})`, repeated)
    .addOption(
      new Option('--strong <severity>', words.strong).choices(['ignore', 'notice', 'confirm', 'block']),
    )
    .addOption(
      new Option('--when-unreadable <what>', words.whenUnreadable).choices(['block', 'ask', 'allow']),
    )
    .option('--policy-version <text>', words.policyVersion)
    .option('--yes', words.yes)
    .option('--force', words.force)
    .addHelpText('after', words.help)
    .action((file: string, options: Options) => init(file, options, terminal));
}

async function init(file: string, options: Options, terminal: Terminal): Promise<void> {
  const { yes = false, force = false } = options;
  const claimed = await claimPolicy(file, force);
  const text = policyFile(await answers(options, yes || !isInteractive(terminal) ? undefined : terminal));
  const { problems } = checkPolicy(text);
  if (problems.length > 0) throw new WrongUse(administrator.policyProblems(file, problems));
  await writePolicy(claimed, text);
  const { remark } = claimed;
  await print(terminal, [...(remark === undefined ? [] : [remark]), ...words.written(file)]);
}

/**
 * Returns the answers from the options; asks for the rest if there is a terminal, otherwise uses the
 * defaults.
 */
async function answers(options: Options, terminal: Terminal | undefined): Promise<Answers> {
  const { pack: packs, policyVersion: version, protect, own, trust, deny, strong, whenUnreadable } = options;
  const today = new Date().toISOString().slice(0, 10);
  const { severities, ...usual } = defaultPolicy;
  const said = defined({ packs, version, protect, own, trust, deny, strong, whenUnreadable });
  if (terminal === undefined)
    return { ...usual, version: today, strong: severities.strength.strong, ...said };
  try {
    const { ask } = await import('./init/ask.ts'); // takes 100 ms, which other commands should not wait for
    return await ask(said, today, { input: terminal.stdin, output: terminal.stdout });
  } catch (error) {
    if ((error as Error).name === 'ExitPromptError') throw new WrongUse(words.stopped);
    throw error;
  }
}

function defined(values: { readonly [Key in keyof Answers]: Answers[Key] | undefined }): Partial<Answers> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function denials(text: string, before: readonly Denied[] = []): readonly Denied[] {
  const [domain = '', ...rest] = text.split('=');
  const reason = rest.join('=').trim();
  if (reason === '') throw new WrongUse(words.notADenial(text));
  return [...before, { domain: domain.trim(), reason }];
}

function repeated(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}
