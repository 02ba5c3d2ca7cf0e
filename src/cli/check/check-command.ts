import { Command } from 'commander';
import { parseRecipient } from '../../detector/recipient.ts';
import { administrator } from '../../text/administrator.ts';
import { checkWords } from '../../text/check-words.ts';
import { plainAddress } from '../../text/plain.ts';
import type { Words } from '../../text/words.ts';
import { loadPolicy } from '../load-policy.ts';
import { WrongUse } from '../wrong-use.ts';
import { check } from './check.ts';
import { entryOf } from './entry.ts';
import { lineOf } from './lines.ts';
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
    .option('--with <address>', checkWords.others, others)
    .option('--locale <tag>', checkWords.locale, wordsIn, wordsIn('en'))
    .option('--json', checkWords.json)
    .addHelpText('after', checkWords.help)
    .action(async (addresses: string[], options: Options) => {
      const policy = await loadPolicy(options.policy);
      const surroundings = { sender: options.sender ?? '', others: options.with ?? [] };
      const { locale: words, json = false } = options;
      process.exitCode = (await check({ addresses, policy, surroundings, words, json })) ? 1 : 0;
    });
}

function others(value: string, before: readonly string[] = []): string[] {
  return [...before, address('--with')(value)];
}

/** An option's address, which may have a name before it. */
export function address(option: string): (value: string) => string {
  return (value) => {
    const entry = entryOf(lineOf(value));
    if (entry.kind === 'mailbox' && parseRecipient(entry.address).domain.kind === 'name')
      return entry.address;
    throw new WrongUse(administrator.notAnAddress(option, plainAddress(value)));
  };
}
