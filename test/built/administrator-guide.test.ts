import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { root } from '../../src/playground/server/folders.ts';
import { blocks, commands, guide, prefix, shell } from './guide.ts';

/** Lines that no test runs, with the reason. */
const elsewhere: Readonly<Record<string, string>> = {
  'npm ci': 'whoever runs this test has done it',
  'curl -sI https://addins.example.mil/commands.html':
    'asks your host; the end-to-end tests ask the packaged one',
};

describe('the administrator’s guide', () => {
  it('has commands, and each line of a shell block is run by a test or listed with a reason why not', () => {
    expect(commands.length).toBeGreaterThanOrEqual(3);
    expect(shell.filter((line) => !line.startsWith(prefix) && !(line in elsewhere))).toEqual([]);
    expect(Object.keys(elsewhere).filter((line) => !shell.includes(line))).toEqual([]);
  });

  it('marks every command in another language as one that needs a tenant', () => {
    const others = blocks.filter(({ language }) => !['sh', 'json'].includes(language));
    expect(others.length).toBeGreaterThan(5);
    expect(others.filter(({ lines }) => lines[0]?.startsWith('# Needs your tenant: ') !== true)).toEqual([]);
  });

  it('shows only valid policies', () => {
    const policies = blocks.filter(({ language }) => language === 'json');
    expect(policies.length).toBeGreaterThan(0);
    for (const { lines } of policies) expect(parsePolicy(JSON.parse(lines.join('\n'))).ok).toBe(true);
  });

  it('quotes the texts of the add-in word for word', () => {
    const texts = ['src/text/languages/en.ts', 'src/text/compose/switched-off.ts'].map((file) =>
      readFileSync(path.join(root, file), 'utf8'),
    );
    const quoted = [...guide.matchAll(/^\| “([^”]+)”/gm)].map(([, sentence = '']) => sentence);
    expect(quoted.length).toBeGreaterThan(4);
    expect(quoted.filter((sentence) => !texts.some((text) => text.includes(sentence)))).toEqual([]);
  });

  it('has the headings that other pages link to, and no broken link to its own headings', () => {
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
