import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/detector/rules/index.ts';
import { filesBelow, parseFile, resolve, root, sourceFiles, walk } from './source-tree.ts';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Returns the members of a union of string literals in the source. */
function unionOf(file: string, name: string): string[] {
  const members: string[] = [];
  walk(parseFile(file).tree, (node) => {
    if (!ts.isTypeAliasDeclaration(node) || node.name.text !== name) return;
    walk(node.type, (part) => {
      if (ts.isStringLiteral(part)) members.push(part.text);
    });
  });
  return members;
}

const kinds = unionOf('src/detector/finding.ts', 'FindingKind');
const folder = 'src/detector/rules/';
const ruleFiles = filesBelow(folder)
  .map((file) => file.slice(folder.length, -'.ts'.length))
  .filter((name) => name !== 'index');

describe('every kind of finding', () => {
  it('is found in the source of the type FindingKind', () => {
    expect(kinds.length).toBeGreaterThan(10);
  });

  it('has one rule in the file of its name, and every rule file is registered', () => {
    expect(rules.map(({ kind }) => kind).sort()).toEqual([...kinds].sort());
    expect(ruleFiles.sort()).toEqual([...kinds].sort());
  });

  it('has a test file of its own', () => {
    const tested = filesBelow('test/unit/detector/rules').map((file) => path.basename(file));
    expect(kinds.filter((kind) => !tested.includes(`${kind}.test.ts`))).toEqual([]);
  });

  it('has a sentence, made by a case in `explain`', () => {
    const cases: string[] = [];
    walk(parseFile('src/text/compose/explain.ts').tree, (node) => {
      if (ts.isCaseClause(node) && ts.isStringLiteral(node.expression)) cases.push(node.expression.text);
    });
    expect(kinds.filter((kind) => !cases.includes(kind))).toEqual([]);
  });

  it('has a row in the README’s table, which has no other rows', () => {
    const [, table = ''] = /<!-- rules -->([\s\S]*)<!-- \/rules -->/.exec(read('README.md')) ?? [];
    const rows = [...table.matchAll(/^\| `([a-z-]+)` *\|/gm)].map(([, kind]) => kind);
    expect(rows.sort()).toEqual([...kinds].sort());
  });

  it('can be given a severity by the policy', () => {
    const schema = JSON.parse(read('public/policy.schema.json')) as unknown;
    const names = JSON.stringify(schema);
    expect(kinds.filter((kind) => !names.includes(`"${kind}"`))).toEqual([]);
  });
});

/** Files without a unit test, with the reason. A path that ends in a slash covers everything below it. */
const untested: Readonly<Record<string, string>> = {
  'src/playground/': 'runs in the browser: what it does is the subject of the end-to-end tests',
  'src/dialog/': 'only connects; the end-to-end tests open it',
  'src/isolation/index.ts': 'only connects; the end-to-end tests run every story under it',
  'src/self-test/index.ts': 'only connects; the end-to-end tests open it on good and bad hosts',
  'src/self-test/office-js.ts': 'loads a script; the end-to-end tests let that fail',
  'src/self-test/show.ts': 'draws the page that the end-to-end tests read',
  'src/taskpane/index.tsx': 'only connects; the end-to-end tests open it',
  'src/text/admin': 'read by the tests that start the program',
  'src/cli/': 'the tests start the program itself, as an administrator does',
};

/**
 * A file has a test when a test file has its name, when a test of its layer imports it, or when it is a part
 * of such a file: reached from it by imports within the layer.
 */
function testedFiles(): Set<string> {
  const files = new Map(sourceFiles().map((file) => [file.path, file]));
  const tested = new Set<string>();
  const reach = (file: string): void => {
    if (tested.has(file)) return;
    tested.add(file);
    const { imports = [], layer } = files.get(file) ?? {};
    imports
      .filter(({ specifier }) => specifier.startsWith('.'))
      .map(({ specifier }) => resolve(file, specifier))
      .filter((target) => files.get(target)?.layer === layer)
      .forEach(reach);
  };
  subjects().forEach(reach);
  return tested;
}

/**
 * Returns the files under test: for each test the file of the same name, and what the test imports from its
 * layer.
 */
function subjects(): string[] {
  return filesBelow('test/unit')
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const named = file.replace(/^test\/unit\//, 'src/').replace(/\.test\.tsx?$/, '');
      const imported = parseFile(file).imports.map(({ specifier }) => resolve(file, specifier));
      const layer = `src/${file.split('/')[2] ?? ''}/`;
      return [`${named}.ts`, `${named}.tsx`, ...imported.filter((target) => target.startsWith(layer))];
    });
}

describe('every file of the product', () => {
  const tested = testedFiles();
  const files = sourceFiles().filter(({ path: file, tree }) => hasCode(tree) && !isTable(file));
  const reasonFor = (file: string) => Object.keys(untested).find((prefix) => file.startsWith(prefix));
  const without = files.map(({ path: file }) => file).filter((file) => !tested.has(file));

  it('has a test, or a reason why not', () => {
    expect(without.filter((file) => reasonFor(file) === undefined)).toEqual([]);
  });

  it('needs each of the listed reasons', () => {
    const used = without.map(reasonFor);
    expect(Object.keys(untested).filter((prefix) => !used.includes(prefix))).toEqual([]);
  });
});

/**
 * Tables and declarations need no test: the drift check covers generated tables, and the compiler
 * declarations.
 */
const isTable = (file: string) => /\.(?:generated|d)\.ts$/.test(file);

/** Returns whether a file has more than types, which the compiler checks. */
function hasCode(tree: ts.SourceFile): boolean {
  return tree.statements.some(
    (statement) =>
      !ts.isImportDeclaration(statement) &&
      !ts.isExportDeclaration(statement) &&
      !ts.isInterfaceDeclaration(statement) &&
      !ts.isTypeAliasDeclaration(statement),
  );
}
