import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { print, warn } from '../output/terminal/print.ts';
import { checkCommand } from './check/check-command.ts';
import { packageCommand } from './package/package-command.ts';
import { policyCommand } from './policy/policy-command.ts';
import { rulesCommand } from './rules/rules-command.ts';
import { screenCommand } from './screen/screen-command.ts';

const exitCodes = `
Exit codes:
  0  fine
  1  doubtful addresses, or problems
  2  wrong use: an unknown option, a file that cannot be read, a policy with problems`;

/** The command `nearmiss` with all its parts. Wrong use ends the process with 2. */
export function program(): Command {
  const command = new Command('nearmiss')
    .description("The administrator's tool of Nearmiss, which catches mistyped recipient domains in Outlook.")
    .version(version(), '-V, --version', 'print the version')
    .showSuggestionAfterError()
    .addHelpText('after', exitCodes)
    .configureOutput({
      writeOut: (text) => void print(helpLines(text)),
      writeErr: (text) => warn(errorLines(text)),
    });
  command.addCommand(checkCommand());
  command.addCommand(policyCommand());
  command.addCommand(rulesCommand());
  command.addCommand(screenCommand());
  command.addCommand(packageCommand(version()));
  return endWrongUse(command);
}

/** commander's own code for wrong use is 1, which here means a doubt. Holds for every part, however deep. */
function endWrongUse(command: Command): Command {
  for (const part of command.commands) endWrongUse(part.copyInheritedSettings(command));
  return command.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));
}

function helpLines(text: string): readonly string[] {
  return text.replace(/\n$/, '').split('\n');
}

/** commander quotes what was typed, in one line, and may add a second one that names a part or an option of ours. */
function errorLines(text: string): readonly string[] {
  const whole = text.replace(/\n$/, '');
  const hint = /\n\(Did you mean [^\n]*\?\)$/.exec(whole);
  return hint === null ? [whole] : [whole.slice(0, hint.index), hint[0].slice(1)];
}

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
