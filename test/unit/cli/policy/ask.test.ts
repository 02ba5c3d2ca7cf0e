import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ask } from '../../../../src/cli/policy/init/ask.ts';
import { checkPolicy } from '../../../../src/cli/policy/check-policy.ts';
import { policyFile } from '../../../../src/cli/policy/init/policy-file.ts';

const down = '\u001b[B';
const enter = '\r';

/** Runs the real prompts on a simulated terminal: each text is typed when its question has appeared. */
async function asked(given: Parameters<typeof ask>[0], typed: readonly [question: RegExp, keys: string][]) {
  const input = new PassThrough();
  const output = new PassThrough();
  output.end = () => output; // each prompt ends its output, which a real terminal does not mind
  const open = [...typed];
  let seen = '';
  output.on('data', (chunk: Buffer) => {
    seen += chunk.toString();
    const [question, keys] = open[0] ?? [];
    if (!question?.test(seen)) return;
    open.shift();
    seen = '';
    setImmediate(() => input.write(keys));
  });
  const answers = await ask(given, '2026-11-25', { input, output, clearPromptOnDone: false });
  expect(open).toEqual([]);
  return answers;
}

describe('the questions of policy init', { timeout: 20_000 }, () => {
  it('give the default policy if every answer is Enter', async () => {
    const answers = await asked({}, [
      [/guarded/, enter],
      [/other domains/, enter],
      [/partners/, enter],
      [/lists/, enter],
      [/certainly/, enter],
      [/recipients of/, enter],
      [/called/, enter],
    ]);
    expect(answers).toEqual({
      version: '2026-11-25',
      protect: ['.mil'],
      own: [],
      trust: [],
      deny: [],
      packs: ['us-mil'],
      strong: 'confirm',
      whenUnreadable: 'block',
    });
  });

  it('normalise what is typed and ask again for an invalid domain', async () => {
    const answers = await asked({ strong: 'notice' }, [
      [/guarded/, `Example.MIL., example.org${enter}`],
      [/other domains/, `example.de${enter}`],
      [/partners/, `*.example.com${enter}`],
      [/Wildcards are not needed/, `${'\b'.repeat(13)}example.com${enter}`],
      [/lists/, `${down} ${enter}`],
      [/recipients of/, `${down}${enter}`],
      [/called/, `winter${enter}`],
    ]);
    expect(answers).toEqual({
      version: 'winter',
      protect: ['example.mil', 'example.org'],
      own: ['example.de'],
      trust: ['example.com'],
      deny: [],
      packs: ['us-mil', 'us-gov-federal'],
      strong: 'notice',
      whenUnreadable: 'ask',
    });
  });

  it('are skipped if an option answers them', async () => {
    const given = {
      version: '1',
      protect: ['a.mil'],
      own: [],
      trust: [],
      deny: [],
      packs: [],
      strong: 'block',
      whenUnreadable: 'ask',
    } as const;
    expect(await asked(given, [])).toEqual(given);
  });
});

describe('the file that policy init writes', { timeout: 30_000 }, () => {
  const answers = {
    version: '1 "quoted" */ // x',
    protect: ['bücher.de'],
    own: ['bücher.at'],
    trust: ['a.nl', 'b.nl'],
    deny: [{ domain: '.ml', reason: "Don't. \\ \n ${x}" }],
    packs: [],
    strong: 'block',
    whenUnreadable: 'allow',
  } as const;

  it('is a valid policy with comments', () => {
    expect(checkPolicy(policyFile(answers))).toEqual({ problems: [], warnings: [] });
    expect(policyFile(answers)).toMatch(
      /^\{\n {2}\/\/ [A-Z][^\n]+\n {2}"\$schema": "\.\/policy\.schema\.json",\n/,
    );
  });

  it('has a line for every entry, and each key once', () => {
    const lines = policyFile(answers).split('\n');
    expect(lines).toContain('    "a.nl",');
    expect(lines).toContain(String.raw`    { "domain": ".ml", "reason": "Don't. \\ \n ${'${x}'}" }`);
    expect(lines.filter((line) => line.startsWith('  "'))).toHaveLength(12);
  });
});
