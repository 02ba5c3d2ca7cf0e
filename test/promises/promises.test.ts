import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../structure/source-tree.ts';
import { judge, type Ran } from './judge.ts';
import { reportOn } from './report-on.ts';
import { testsOf } from './reports.ts';
import { stepOf } from './step-of.ts';
import { promisesIn } from './threat-model.ts';

/**
 * The text of a test file, with a test in each state: passed, skipped, planned, failed. Vitest runs it in a
 * temporary folder, so that its real report is judged. None of these tests belongs to the test run.
 */
const source = `
  import { describe, expect, it } from 'vitest';
  it('passes', () => { expect(1).toBe(1); });
  describe('a group', () => {
    it.each([1, 2])('case %i passes', (n) => { expect(n).toBeGreaterThan(0); });
  });
  describe('a group with a skipped case', () => {
    it('passes in it', () => { expect(1).toBe(1); });
    it.skipIf(true)('is skipped', () => { expect(1).toBe(1); });
  });
  describe.skipIf(true)('a skipped group', () => { it('is in it', () => { expect(1).toBe(1); }); });
  it.each([])('has no rows: %s', () => { expect(1).toBe(1); });
  it.each([1, 2])('has a row that fails: %i', (n) => { expect(n).toBe(1); });
  it('is planned');
  it('asserts nothing', () => undefined);
  it.fails('is known to fail', () => { expect(1).toBe(2); });
  // it('is a comment', () => { expect(1).toBe(1); });
  const unused = 'is only a text';
`;

let folder = '';
let ran: Ran[] = [];
const file = () => `${path.relative(root, folder).split(path.sep).join('/')}/some.test.ts`;

beforeAll(() => {
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  folder = mkdtempSync(path.join(root, 'dist/promises-'));
  writeFileSync(path.join(folder, 'some.test.ts'), source);
  writeFileSync(path.join(folder, 'broken.test.ts'), `import './nothing.ts';\n${source}`);
  const words = ['run', '--root', folder, '--config', path.join(folder, 'vitest.config.mjs')];
  const setup = path.join(root, 'test/promises/count-assertions.ts');
  const settings = { setupFiles: [setup], reporters: ['json'], outputFile: 'unit.json' };
  writeFileSync(
    path.join(folder, 'vitest.config.mjs'),
    `export default { test: ${JSON.stringify(settings)} };`,
  );
  spawnSync(process.execPath, [path.join(root, 'node_modules/vitest/vitest.mjs'), ...words]);
  ran = testsOf(folder, 'unit');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a quoted test', () => {
  it.each(['passes', 'a group', 'case %i passes', 'case 2 passes'])(
    'holds its promise if it ran and passed: “%s”',
    (title) => {
      expect(judge({ file: file(), title }, ran)).toBe('held');
    },
  );

  it.each([
    ['pass', 'no such test ran'],
    ['passes now', 'no such test ran'],
    ['PASSES', 'no such test ran'],
    ['has no rows: %s', 'no such test ran'],
    ['is a comment', 'no such test ran'],
    ['is only a text', 'no such test ran'],
    ['is skipped', 'not every case passed'],
    ['is in it', 'not every case passed'],
    ['a skipped group', 'not every case passed'],
    ['a group with a skipped case', 'not every case passed'],
    ['has a row that fails: %i', 'not every case passed'],
    ['is planned', 'not every case passed'],
    ['asserts nothing', 'a case asserts nothing'],
  ])('does not hold its promise unless every test of that title passed: “%s”', (title, judgement) => {
    expect(judge({ file: file(), title }, ran)).toBe(judgement);
  });

  it('does not hold its promise if its file cannot be loaded or is another one', () => {
    const title = 'passes';
    expect(judge({ file: file().replace('some', 'broken'), title }, ran)).toBe('no such test ran');
    expect(judge({ file: 'test/some.test.ts', title }, ran)).toBe('no such test ran');
  });
});

describe('the report on all promises', () => {
  const quoted = (name: string, title: string) => ({
    promise: `Promise of ${title}`,
    tests: [{ file: name, title }],
  });
  const one: Ran = { file: 'test/a.test.ts', titles: ['holds'], status: 'passed', assertions: 1 };

  it('lists what held, what did not, and what was not part of the run', () => {
    const promises = [
      quoted('test/a.test.ts', 'holds'),
      quoted('test/a.test.ts', 'is gone'),
      quoted('test/e2e/a.test.ts', 'runs in a browser'),
    ];
    const outcome = reportOn(promises, stepOf, new Map([['unit', [one]]]));
    expect(outcome).toEqual({
      held: 1,
      broken: ['no such test ran: test/a.test.ts “is gone”, for “Promise of is gone”'],
      unseen: ['unseen: test/e2e/a.test.ts “runs in a browser”, for “Promise of runs in a browser”'],
    });
  });

  it('calls a test broken if its step was chosen and reported nothing', () => {
    const { broken } = reportOn([quoted('test/a.test.ts', 'holds')], stepOf, new Map([['unit', []]]));
    expect(broken).toHaveLength(1);
  });

  it('calls a test broken if no step runs it, whatever was chosen', () => {
    const { broken, unseen } = reportOn([quoted('test/a.spec.ts', 'holds')], stepOf, new Map());
    expect([broken.length, unseen.length]).toEqual([1, 0]);
  });
});

describe('the reader of reports and of the threat model', () => {
  it('treats a missing, damaged or differently formed report as a run without tests', () => {
    writeFileSync(path.join(folder, 'cut.json'), '{"testResults":[');
    writeFileSync(path.join(folder, 'other.json'), '{"testResults":[{"name":5}]}');
    for (const step of ['none', 'cut', 'other']) expect(testsOf(folder, step)).toEqual([]);
  });

  it('finds the step of a file in the configuration of vitest', () => {
    expect(stepOf('test/unit/detector/cost.test.ts')).toBe('unit');
    expect(stepOf('test/unit/taskpane/pane.test.tsx')).toBe('unit');
    expect(stepOf('test/faults/matrix.test.ts')).toBe('built');
    expect(stepOf('test/e2e/privacy/ledger.test.ts')).toBe('e2e');
    expect(stepOf('test/faults/model/model.rest.test.ts')).toBe('built-rest');
    expect(stepOf('test/e2e/contract/contract.rest.test.ts')).toBe('e2e-rest');
    expect(stepOf('test/bench/speed.test.ts')).toBeUndefined();
    expect(stepOf('test/unit/detector/cost.ts')).toBeUndefined();
  });

  it('finds the rows of every table, and titles that contain quotation marks', () => {
    const model =
      '## What is promised\n\n| promise | held by |\n|---|---|\n' +
      '| One | `test/a.test.ts`: “a”; `test/b.test.ts`: “on “%s” b” |\n| Two | nothing |\n\n## What is not promised\n';
    expect(promisesIn(model)).toEqual([
      {
        promise: 'One',
        tests: [
          { file: 'test/a.test.ts', title: 'a' },
          { file: 'test/b.test.ts', title: 'on “%s” b' },
        ],
      },
      { promise: 'Two', tests: [] },
    ]);
  });
});
