import { Command, Option } from 'commander';
import { checkWords } from '../../text/administrator/check-words.ts';
import { locales } from '../../text/words-for.ts';
import type { Words } from '../../text/words.ts';
import { address, addresses } from '../address-option.ts';
import { loadPolicy } from '../load-policy.ts';
import { check } from './check.ts';
import { wordsIn } from './words-in.ts';

interface Options {
  readonly policy?: string;
  readonly sender?: string;
  readonly with?: readonly string[];
  readonly locale: Words;
  readonly json?: true;
}

/** `nearmiss check`: would the sender of a message to these addresses be asked? */
export function checkCommand(): Command {
  return new Command('check')
    .description(checkWords.description)
    .argument('[address...]', checkWords.addresses)
    .option('--policy <file>', checkWords.policy)
    .option('--sender <address>', checkWords.sender, address('--sender'))
    .option('--with <address>', checkWords.others, addresses('--with'))
    .addOption(
      new Option('--locale <tag>', checkWords.locale(locales))
        .argParser(wordsIn)
        .default(wordsIn('en'), 'en'),
    )
    .option('--json', checkWords.json)
    .addHelpText('after', checkWords.help)
    .action(async (lines: string[], options: Options) => {
      const policy = await loadPolicy(options.policy);
      const message = { sender: options.sender ?? '', others: options.with ?? [] };
      const { locale: words, json = false } = options;
      process.exitCode = (await check({ addresses: lines, policy, message, words, json })) ? 1 : 0;
    });
}
