import { Command, Option } from 'commander';
import { checkWords } from '../../text/admin/check-words.ts';
import type { Terminal } from '../../output/terminal/terminal.ts';
import { wordsFor } from '../../text/load/words-for.ts';
import { address, addresses } from '../inputs/address-option.ts';
import { loadPolicy } from '../inputs/load-policy.ts';
import { check } from './check.ts';
import { spoken, spokenLocale } from './spoken-locale.ts';

interface Options {
  readonly policy?: string;
  readonly sender?: string;
  readonly with?: readonly string[];
  readonly locale: string;
  readonly json?: true;
}

/** `nearmiss check`: reports whether the sender of a message to these addresses would be asked. */
export function checkCommand(terminal: Terminal): Command {
  return new Command('check')
    .description(checkWords.description)
    .argument('[address...]', checkWords.addresses)
    .option('--policy <file>', checkWords.policy)
    .option('--sender <address>', checkWords.sender, address('--sender'))
    .option('--with <address>', checkWords.others, addresses('--with'))
    .addOption(new Option('--locale <tag>', checkWords.locale(spoken)).argParser(spokenLocale).default('en'))
    .option('--json', checkWords.json)
    .addHelpText('after', checkWords.help)
    .action(async (lines: string[], options: Options) => {
      const policy = await loadPolicy(options.policy);
      const message = { sender: options.sender ?? '', others: options.with ?? [] };
      const { locale, json = false } = options;
      const words = await wordsFor(locale);
      const isDoubtful = await check({ addresses: lines, policy, message, words, json }, terminal);
      terminal.exitCode = isDoubtful ? 1 : 0;
    });
}
