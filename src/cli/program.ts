import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { print, warn } from '../output/terminal/print.ts';
import type { Terminal } from '../output/terminal/terminal.ts';
import { checkCommand } from './check/check-command.ts';
import { learnCommand } from './learn/learn-command.ts';
import { packageCommand } from './package/package-command.ts';
import { policyCommand } from './policy/policy-command.ts';
import { rulesCommand } from './rules/rules-command.ts';
import { screenCommand } from './screen/command/screen-command.ts';

const exitCodes = `
Exit codes:
  0  fine
  1  doubtful addresses, or problems
  2  wrong use: an unknown option, a file that cannot be read, a policy with problems`;

/** Returns the command `nearmiss` with all subcommands. It throws where commander would end the process. */
export function program(terminal: Terminal): Command {
  const command = new Command('nearmiss')
    .description("The administrator's tool of Nearmiss, which catches mistyped recipient domains in Outlook.")
    .version(version(), '-V, --version', 'print the version')
    .showSuggestionAfterError()
    .addHelpText('after', exitCodes)
    .configureOutput({
      writeOut: (text) => void print(terminal, helpLines(text)),
      writeErr: (text) => warn(terminal, errorLines(text)),
    });
  command.addCommand(checkCommand(terminal));
  command.addCommand(policyCommand(terminal));
  command.addCommand(learnCommand(terminal));
  command.addCommand(rulesCommand(terminal));
  command.addCommand(screenCommand(terminal));
  command.addCommand(packageCommand(version(), terminal));
  return throwing(command);
}

/** Makes a command and all its subcommands throw. */
function throwing(command: Command): Command {
  for (const part of command.commands) throwing(part.copyInheritedSettings(command));
  return command.exitOverride();
}

function helpLines(text: string): readonly string[] {
  return text.replace(/\n$/, '').split('\n');
}

/**
 * Splits commander's message: one line quotes what was typed, and a second may suggest a subcommand or an
 * option.
 */
function errorLines(text: string): readonly string[] {
  const whole = text.replace(/\n$/, '');
  const hint = /\n\(Did you mean [^\n]*\?\)$/.exec(whole);
  return hint === null ? [whole] : [whole.slice(0, hint.index), hint[0].slice(1)];
}

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
