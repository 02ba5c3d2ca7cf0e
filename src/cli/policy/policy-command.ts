import { Command } from 'commander';
import { policyWords } from '../../text/admin/policy-words.ts';
import type { Terminal } from '../../output/terminal/terminal.ts';
import { policyCheckCommand } from './check-command.ts';
import { policyExplainCommand } from './explain-command.ts';
import { policyInitCommand } from './init-command.ts';

/** Returns the command `nearmiss policy`, with subcommands that create, check and explain a policy file. */
export function policyCommand(terminal: Terminal): Command {
  return new Command('policy')
    .description(policyWords.description)
    .addCommand(policyInitCommand(terminal))
    .addCommand(policyCheckCommand(terminal))
    .addCommand(policyExplainCommand(terminal));
}
