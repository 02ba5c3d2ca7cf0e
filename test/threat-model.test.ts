import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const model = read('docs/threat-model.md');
const [, promised = ''] = /## What is promised\n([\s\S]*)\n## What is not promised/.exec(model) ?? [];

/** Rows of the tables: a promise, and what holds it. */
const rows = [...promised.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)]
  .map(([, promise = '', heldBy = '']) => ({ promise, heldBy }))
  .filter(({ promise }) => promise !== 'promise');
const tests = rows.flatMap(({ promise, heldBy }) =>
  [...heldBy.matchAll(/`(test\/[^`]+\.tsx?)`: “((?:[^“”]|“[^“”]*”)+)”/g)].map(([, file = '', name = '']) => ({
    promise,
    file,
    name,
  })),
);

describe('the threat model', () => {
  it('has a test for each promise', () => {
    expect(rows.length).toBeGreaterThan(20);
    const held = new Set(tests.map(({ promise }) => promise));
    expect(rows.map(({ promise }) => promise).filter((promise) => !held.has(promise))).toEqual([]);
  });

  it.each(tests)('$promise: $file has “$name”', ({ file, name }) => {
    expect(existsSync(path.join(root, file)) && read(file).includes(`'${name}'`)).toBe(true);
  });

  it('speaks of each actor that a security review asks for', () => {
    for (const actor of [
      'careless sender',
      'typosquatter',
      'malicious sender',
      'compromised web host',
      'curious administrator',
    ])
      expect(model).toContain(actor);
    expect(read('SECURITY.md')).toContain('(docs/threat-model.md)');
  });
});
