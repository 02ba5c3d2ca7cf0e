import { describe, expect, it } from 'vitest';
import { policyText } from '../../../src/policy/policy-text.ts';

const text = `{
  // Ours.
  "protect": ["a.com", /* not yet */ "*.mil"],
  "deny": [
    { "domain": ".ml" }
  ]
}`;

describe('a policy with comments', () => {
  const read = () => policyText(text);

  it('has the value of the same JSON without its comments', () => {
    expect(JSON.parse(JSON.stringify(read().value))).toEqual({
      protect: ['a.com', '*.mil'],
      deny: [{ domain: '.ml' }],
    });
    expect(read().mistakes).toEqual([]);
  });

  it.each([
    ['', 1, 1],
    ['protect', 3, 3],
    ['protect[1]', 3, 38],
    ['deny[0].domain', 5, 7],
    ['deny[0].reason', 5, 5],
    ['deny[7]', 4, 3],
    ['packs', 1, 1],
  ])('locates "%s" in line %i, column %i', (path, line, column) => {
    expect(read().placeOf(path)).toEqual({ line, column });
  });
});

describe('a policy that is not JSON', () => {
  it.each([
    ['', 'ValueExpected', 1, 1],
    ['{"a": 1,\n}', 'PropertyNameExpected', 2, 1],
    ['{} {}', 'EndOfFileExpected', 1, 4],
    ['{ /* x', 'UnexpectedEndOfComment', 1, 3],
  ])('reports the first mistake in %j', (written, code, line, column) => {
    expect(policyText(written).mistakes[0]).toEqual({ code, line, column });
  });
});

it('a policy text nested more than 100 brackets deep is refused, however deep it goes', () => {
  const code = 'TooDeep';
  expect(policyText('['.repeat(101)).mistakes).toEqual([{ code, line: 1, column: 101 }]);
  expect(policyText('{"a":\n'.repeat(100_000)).mistakes).toEqual([{ code, line: 101, column: 1 }]);
  expect(policyText(`${'['.repeat(100)}${']'.repeat(100)}`).mistakes).toEqual([]);
});

it('a policy text may hold any number of brackets in strings and comments', () => {
  const open = '['.repeat(200);
  expect(policyText(`{ "version": "${open}" } // ${open}`).mistakes).toEqual([]);
  expect(policyText(`[${'[],'.repeat(200)}[]]`).mistakes).toEqual([]);
  expect(policyText(`[${'{},'.repeat(200)}{}]`).mistakes).toEqual([]);
});

it('a policy text reports duplicate keys at any depth', () => {
  const { repeated, placeOf } = policyText(
    '{"trust": [],\n "severities": {"kind": {"a": 1, "a": 2}}, "trust": []}',
  );
  expect(repeated).toEqual([
    { path: 'severities.kind.a', message: '`severities.kind.a` appears twice. Keep one of them.' },
    { path: 'trust', message: '`trust` appears twice. Keep one of them.' },
  ]);
  expect(placeOf('trust')).toEqual({ line: 2, column: 44 });
});

it('a policy text keeps a `__proto__` key, so that it is refused as unknown', () => {
  expect(Object.keys(policyText('{"__proto__": {"trust": [".ml"]}}').value as object)).toEqual(['__proto__']);
});

it('a policy text that is nested too deeply has no value and no duplicate keys, and its places are its start', () => {
  const read = policyText(`{"a": 1, "a": ${'['.repeat(101)}`);
  expect(read).toMatchObject({ value: undefined, repeated: [] });
  expect(read.placeOf('a')).toEqual({ line: 1, column: 1 });
});
