import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { stepOf } from '../promises/step-of.ts';
import { promisesIn, threatModel } from '../promises/threat-model.ts';
import { root } from './source-tree.ts';

const model = threatModel();
const promises = promisesIn(model);

/** Whether each quoted test ran and passed is checked at the end of the test run: see test/promises. */
describe('the threat model', () => {
  it('quotes a test for each promise', () => {
    expect(promises.length).toBeGreaterThan(20);
    expect(promises.filter(({ tests }) => tests.length === 0)).toEqual([]);
  });

  it('has no row and no quotation that the step “promises” would overlook', () => {
    const [, section = ''] = /## What is promised\n([\s\S]*)\n## What is not promised/.exec(model) ?? [];
    const lines = section
      .split('\n')
      .filter((line) => line.includes('|') && !/^\| ?-|^\| promise /.test(line));
    expect(lines).toHaveLength(promises.length);
    const files = section.match(/`test\/[^`]*\.test\.tsx?`/g) ?? [];
    expect(files).toHaveLength(promises.flatMap(({ tests }) => tests).length);
  });

  it('quotes only tests in files that a step of the test run includes', () => {
    const files = promises.flatMap(({ tests }) => tests.map(({ file }) => file));
    expect(files.filter((file) => stepOf(file) === undefined)).toEqual([]);
  });

  it('covers each actor that a security review asks for', () => {
    for (const actor of [
      'careless sender',
      'typosquatter',
      'malicious sender',
      'compromised web host',
      'curious administrator',
    ])
      expect(model).toContain(actor);
    expect(readFileSync(path.join(root, 'SECURITY.md'), 'utf8')).toContain(
      '(docs/administrators/threat-model.md)',
    );
  });
});
