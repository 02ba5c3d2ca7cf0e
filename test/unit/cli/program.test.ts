import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { program } from '../../../src/cli/program.ts';
import { nearmiss } from './in-process.ts';

function all(command: Command): Command[] {
  return [command, ...command.commands.flatMap(all)];
}

/** Everything that `--help` prints. */
function help(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: (part) => (text += part) }).outputHelp();
  return text;
}

const parts = all(program(process)).filter(({ commands }) => commands.length === 0);

describe.each(parts.map((command) => [command.name(), command] as const))(
  'nearmiss %s --help',
  (_, command) => {
    const text = help(command);

    it('describes each argument and option', () => {
      expect(command.description()).toMatch(/\.$/);
      expect(command.registeredArguments.filter(({ description }) => description === '')).toEqual([]);
      expect(command.options.filter(({ description }) => description === '')).toEqual([]);
    });

    it('has examples and exit codes in lines of at most 128 characters, without placeholders', () => {
      expect(text).toMatch(/\nExamples?:\n {2}\$ nearmiss /);
      expect(text).toMatch(/\nExit codes:\n {2}0 {2}\S/);
      expect(text.split('\n').filter((line) => line.length > 128)).toEqual([]);
      expect(text).not.toMatch(/[{}]|\[object|undefined/);
    });
  },
);

describe('wrong use of the command', { timeout: 30_000 }, () => {
  it.each([
    [['chekc'], "unknown command 'chekc'\n(Did you mean check?)"],
    [['policy', 'chekc'], "unknown command 'chekc'\n(Did you mean check?)"],
    [['policy', 'check'], "missing required argument 'file'"],
    [['check', '--locale', 'sv', 'x'], 'there are no words in "sv". Known: en, ar, de, '],
    [['check', '--sender', 'kim'], '--sender needs an address such as kim@example.com, not "kim".'],
  ])('exits with 2 for %j', async (args, message) => {
    const { code, out, err } = await nearmiss(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});
