import { Command } from 'commander';
import { parseRecipient } from '../../detector/recipient.ts';
import { administrator } from '../../text/administrator.ts';
import { plainAddress } from '../../text/plain.ts';
import { loadPolicy } from '../load-policy.ts';
import { WrongUse } from '../wrong-use.ts';
import { check } from './check.ts';

interface Options {
  readonly policy?: string;
  readonly sender?: string;
  readonly with?: readonly string[];
  readonly json?: true;
}

const examples = `
Examples:
  $ nearmiss check kim@army.ml
  $ nearmiss check --policy policy.json --sender lee@example.com --with pat@us.af.mil kim@usaf.mil
  $ nearmiss check --json < addresses.txt > findings.jsonl`;

/** `nearmiss check`: would the sender of a message to these addresses be asked? */
export function checkCommand(): Command {
  return new Command('check')
    .description('Says which addresses are doubtful, and why: what the sender would be told at Send.')
    .argument('[address...]', 'addresses to check; without any, one a line from standard input')
    .option('--policy <file>', 'the policy to judge by (default: the one of an add-in without configuration)')
    .option('--sender <address>', 'who sends the message', address('--sender'))
    .option('--with <address>', 'another recipient of the message; may be given several times', others)
    .option('--json', 'print one JSON object a line, for every address')
    .addHelpText('after', examples)
    .action(async (addresses: string[], options: Options) => {
      const policy = await loadPolicy(options.policy);
      const surroundings = { sender: options.sender ?? '', others: options.with ?? [] };
      const isDoubtful = await check({ addresses, policy, surroundings, json: options.json ?? false });
      process.exitCode = isDoubtful ? 1 : 0;
    });
}

function others(value: string, before: readonly string[] = []): string[] {
  return [...before, address('--with')(value)];
}

function address(option: string): (value: string) => string {
  return (value) => {
    if (parseRecipient(value).domain.kind !== 'name')
      throw new WrongUse(administrator.notAnAddress(option, plainAddress(value)));
    return value;
  };
}
