import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { nearmiss } from './in-process.ts';

const docs = readFileSync(new URL('../../../docs/administrators/command-line.md', import.meta.url), 'utf8');
const before = process.cwd();
const folder = temporaryFolder();
beforeAll(() => process.chdir(folder));
afterAll(() => process.chdir(before));

/** The `console` blocks of the page: one command and its output each. */
const blocks = [...docs.matchAll(/^```console\n\$ nearmiss ([^\n]+)\n([\s\S]*?)^```$/gm)].map(
  ([, command = '', printed = '']) => ({ command, printed }),
);

/** Splits a command as a shell does, into words and texts in single quotes. */
function words(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

async function run(command: string): Promise<string> {
  const { out, err } = await nearmiss(words(command));
  return out + err;
}

/** In an expected output, `…` matches anything in a line, and any lines if it is alone on a line. */
function pattern(printed: string): RegExp {
  const escaped = printed.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/^…\n/gm, '(?:.*\\n)*').replace(/…/g, '.*')}$`);
}

describe('docs/administrators/command-line.md', { timeout: 30_000 }, () => {
  it('contains commands to run', () => {
    expect(blocks.length).toBeGreaterThan(5);
  });

  it.each(blocks)('shows the real output of nearmiss $command', async ({ command, printed }) => {
    expect(await run(command)).toMatch(pattern(printed));
  });
});
