import { describe, expect, it } from 'vitest';
import { packs } from '../../../src/detector/data/packs/index.ts';
import { readPolicy } from '../../../src/playground/read-policy.ts';

const problems = (text: string) => {
  const read = readPolicy(text);
  return read.ok ? [] : read.problems.map(({ path, message }) => `${path}: ${message}`);
};

describe('a policy typed into the playground', () => {
  it('may have comments', () => {
    const read = readPolicy('// ours\n{ "version": "x", "protect": [".mil"] } /* end */');
    expect(read.ok && read.policy.version).toBe('x');
  });

  it('is refused with the place of the error if it is no JSON', () => {
    expect(problems('{\n  "version": "x",\n}')).toEqual([
      'line 3, column 1: This is not JSON: a key in double quotes is missing.',
    ]);
    expect(problems('')).toHaveLength(1);
  });

  it('is refused with the place if its brackets are nested too deep', () => {
    expect(problems('['.repeat(100_000))).toEqual([
      'line 1, column 101: This is not JSON: brackets are nested deeper here than in any policy.',
    ]);
  });

  it('is refused with the key that occurs twice', () => {
    expect(problems('{ "deny": [{ "domain": "x.example", "reason": "No." }], "deny": [] }')).toEqual([
      'deny: `deny` appears twice. Keep one of them.',
    ]);
  });

  it('is refused with the path of every problem', () => {
    const found = problems('{ "protekt": [], "deny": [{ "domain": "x.example" }] }');
    expect(found).toEqual([
      expect.stringContaining('Unknown key `protekt`'),
      expect.stringMatching(/^deny\[0\]\.reason: /),
    ]);
  });

  it('is refused with the name of a list that this build lacks', () => {
    const text = '{ "packs": ["us-mil", "us-gov"] }';
    expect(problems(text)).toEqual(['packs[1]: The list `us-gov` is not part of this playground.']);
    expect(readPolicy(text, packs).ok).toBe(true);
  });
});
