import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { root } from '../../src/playground/server/folders.ts';
import { blocks, commands, guide, prefix, shell } from './guide.ts';

/** Lines that no test can run, with the reason. */
const elsewhere: Readonly<Record<string, string>> = {
  'npm ci': 'whoever runs this test has done it',
  'curl -sI https://addins.example.mil/commands.html':
    'asks your host; the end-to-end tests ask the packaged one',
};

describe('the administrator’s guide', () => {
  it('has commands, and no line in a shell block that is neither run nor excused', () => {
    expect(commands.length).toBeGreaterThanOrEqual(3);
    expect(shell.filter((line) => !line.startsWith(prefix) && !(line in elsewhere))).toEqual([]);
    expect(Object.keys(elsewhere).filter((line) => !shell.includes(line))).toEqual([]);
  });

  it('marks every other command as one that needs a tenant', () => {
    const others = blocks.filter(({ language }) => !['sh', 'json'].includes(language));
    expect(others.length).toBeGreaterThan(5);
    expect(others.filter(({ lines }) => lines[0]?.startsWith('# Needs your tenant: ') !== true)).toEqual([]);
  });

  it('shows a policy that is one', () => {
    const policies = blocks.filter(({ language }) => language === 'json');
    expect(policies.length).toBeGreaterThan(0);
    for (const { lines } of policies) expect(parsePolicy(JSON.parse(lines.join('\n'))).ok).toBe(true);
  });

  it('quotes what people read word for word', () => {
    const texts = ['src/text/languages/en.ts', 'src/text/compose/switched-off.ts'].map((file) =>
      readFileSync(path.join(root, file), 'utf8'),
    );
    const quoted = [...guide.matchAll(/^\| “([^”]+)”/gm)].map(([, sentence = '']) => sentence);
    expect(quoted.length).toBeGreaterThan(4);
    expect(quoted.filter((sentence) => !texts.some((text) => text.includes(sentence)))).toEqual([]);
  });

  it('has the links and headings that others rely on', () => {
    const headings = [...guide.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);
    expect(headings).toEqual(
      expect.arrayContaining([
        'Before roll-out: how often will it prompt?',
        'The second line: transport rules',
      ]),
    );
    const anchors = headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\w\- ]/g, '')
        .replaceAll(' ', '-'),
    );
    const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
    expect(links.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  });
});
