import { describe, expect, it } from 'vitest';
import { packs } from '../../../src/detector/data/packs/index.ts';
import { readPolicy } from '../../../src/playground/read-policy.ts';

const problems = (text: string) => {
  const read = readPolicy(text);
  return read.ok ? [] : read.problems.map(({ path, message }) => `${path}: ${message}`);
};

describe('the text of a policy', () => {
  it('may have comments', () => {
    const read = readPolicy('// ours\n{ "version": "x", "protect": [".mil"] } /* end */');
    expect(read.ok && read.policy.version).toBe('x');
  });

  it('is told where it is no JSON', () => {
    expect(problems('{\n  "version": "x",\n}')).toEqual([
      'line 3, column 1: This is not JSON: a key in double quotes is missing.',
    ]);
    expect(problems('')).toHaveLength(1);
  });

  it('is told where brackets are nested too deep, however deep they are', () => {
    expect(problems('['.repeat(100_000))).toEqual([
      'line 1, column 101: This is not JSON: brackets are nested deeper here than in any policy.',
    ]);
  });

  it('is told which key stands twice, of which JSON would take the last', () => {
    expect(problems('{ "deny": [{ "domain": "x.example", "reason": "No." }], "deny": [] }')).toEqual([
      'deny: `deny` stands here twice. Keep one of them.',
    ]);
  });

  it('is told every problem of the policy, with its path', () => {
    const found = problems('{ "protekt": [], "deny": [{ "domain": "x.example" }] }');
    expect(found).toEqual([
      expect.stringContaining('Unknown key `protekt`'),
      expect.stringMatching(/^deny\[0\]\.reason: /),
    ]);
  });

  it('is told which list this build does not have', () => {
    const text = '{ "packs": ["us-mil", "us-gov"] }';
    expect(problems(text)).toEqual(['packs[1]: The list `us-gov` is not part of this playground.']);
    expect(readPolicy(text, packs).ok).toBe(true);
  });
});
