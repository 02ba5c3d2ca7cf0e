import { Command } from 'commander';
import { policyWords } from '../../text/admin/policy-words.ts';
import { hasColour, painted } from '../../output/terminal/colour.ts';
import { jsonLines } from '../../output/terminal/json.ts';
import { print } from '../../output/terminal/print.ts';
import type { Terminal } from '../../output/terminal/terminal.ts';
import { checkPolicyFile } from './check-policy.ts';
import type { CheckedPolicy, Remark } from './check-policy.ts';

const words = policyWords.check;

interface Options {
  readonly json?: boolean;
  readonly strict?: boolean;
}

/** Returns the command `nearmiss policy check FILE`. */
export function policyCheckCommand(terminal: Terminal): Command {
  return new Command('check')
    .description(words.description)
    .argument('<file>', words.file)
    .option('--json', words.json)
    .option('--strict', words.strict)
    .addHelpText('after', words.help)
    .action(async (file: string, { json = false, strict = false }: Options) => {
      const checked = await checkPolicyFile(file);
      const isFine = checked.problems.length === 0 && (!strict || checked.warnings.length === 0);
      await print(
        terminal,
        json ? jsonLines({ version: 1, file, ...checked }) : report(file, checked, hasColour(terminal)),
      );
      terminal.exitCode = isFine ? 0 : 1;
    });
}

function report(file: string, { problems, warnings }: CheckedPolicy, colour: boolean): readonly string[] {
  const line = (word: string, style: 'red' | 'yellow') => (remark: Remark) => {
    const place = `${file}:${remark.line}:${remark.column}`;
    return words.remark(place, colour ? painted(style, word) : word, remark.path, remark.message);
  };
  const lines = [...problems.map(line(words.problem, 'red')), ...warnings.map(line(words.warning, 'yellow'))];
  return [...lines, words.summary(file, problems.length, warnings.length)];
}
