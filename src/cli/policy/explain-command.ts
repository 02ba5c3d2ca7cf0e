import { Command } from 'commander';
import { checkWords } from '../../text/admin/check-words.ts';
import { explainPolicyWords as words } from '../../text/admin/explain-policy.ts';
import { plainAddress } from '../../text/plain.ts';
import { jsonLines } from '../../output/terminal/json.ts';
import { print } from '../../output/terminal/print.ts';
import type { Terminal } from '../../output/terminal/terminal.ts';
import { address, addresses } from '../inputs/address-option.ts';
import { entryOf } from '../inputs/entry.ts';
import { lineOf } from '../inputs/lines.ts';
import { loadPolicyFile } from '../inputs/load-policy.ts';
import { WrongUse } from '../../output/wrong-use.ts';
import { correspondentAt } from './correspondent-at.ts';
import { explainAddress } from './explain-address.ts';
import { explanationLines } from './explanation-lines.ts';

interface Options {
  readonly sender?: string;
  readonly with?: readonly string[];
  readonly json?: boolean;
}

/** `nearmiss policy explain FILE ADDRESS` */
export function policyExplainCommand(terminal: Terminal): Command {
  return new Command('explain')
    .description(words.description)
    .argument('<file>', words.file)
    .argument('<address>', words.address)
    .option('--sender <address>', checkWords.sender, address('--sender'))
    .option('--with <address>', checkWords.others, addresses('--with'))
    .option('--json', words.json)
    .addHelpText('after', words.help)
    .action((file: string, typed: string, options: Options) => explain(file, typed, options, terminal));
}

async function explain(file: string, typed: string, options: Options, terminal: Terminal): Promise<void> {
  const { sender = '', with: others = [], json = false } = options;
  const { policy, correspondents } = await loadPolicyFile(file);
  const entry = entryOf(lineOf(typed));
  if (entry.kind === 'unreadable') throw new WrongUse(words.notOne(plainAddress(typed)));
  const recipient = { field: 'to', address: entry.address, displayName: entry.displayName } as const;
  const explanation = explainAddress(recipient, policy, { sender, others });
  const correspondent = correspondents && correspondentAt(entry.address, correspondents);
  const object = {
    version: 1,
    policy: { file, version: policy.version },
    address: entry.address,
    ...explanation,
    correspondent,
  };
  const lines = () => explanationLines({ file, address: entry.address, policy, explanation, correspondent });
  await print(terminal, json ? jsonLines(object) : lines());
  terminal.exitCode = explanation.severity === 'none' ? 0 : 1;
}
