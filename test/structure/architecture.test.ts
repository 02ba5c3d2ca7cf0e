import { existsSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { owners } from './office-owners.ts';
import { officeUses } from './office-uses.ts';
import { type SourceFile, parseText, resolve, root, sourceFiles, walk } from './source-tree.ts';

interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

/** Who may know whom: the table of docs/contributors/architecture.md. */
const table: Readonly<Record<string, Room>> = {
  detector: { rooms: [], packages: ['punycode'] },
  policy: { rooms: ['detector'], packages: ['valibot', 'jsonc-parser'] },
  review: { rooms: ['detector', 'policy'], packages: [] },
  text: { rooms: ['detector', 'policy', 'review'], packages: [] },
  outlook: { rooms: ['detector', 'policy', 'review'], packages: [] },
  ui: {
    rooms: ['detector', 'policy', 'review', 'text'],
    packages: ['react', '@fluentui/react-components', '@fluentui/react-icons'],
  },
  events: { rooms: ['outlook', 'policy', 'review', 'text', 'detector'], packages: [] },
  commands: { rooms: ['outlook', 'text'], packages: [] },
  fallback: { rooms: ['outlook', 'text'], packages: [] },
  taskpane: {
    rooms: ['outlook', 'policy', 'review', 'text', 'ui', 'detector'],
    packages: ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons'],
  },
  dialog: {
    rooms: ['outlook', 'policy', 'review', 'text', 'ui', 'detector'],
    packages: ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons'],
  },
  output: { rooms: ['text', 'detector'], packages: ['node:'] },
  cli: {
    rooms: ['detector', 'policy', 'review', 'text', 'output'],
    packages: [
      'node:',
      'commander',
      'valibot',
      '@inquirer/prompts',
      '@duckdb/node-api',
      '@observablehq/plot',
      'linkedom',
      'csv-parse',
      'csv-stringify',
      'tldts',
    ],
  },
  isolation: { rooms: [], packages: [] },
  'self-test': { rooms: ['text'], packages: [] },
  playground: {
    rooms: ['detector', 'policy', 'text', 'output'],
    packages: ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons'],
  },
};

/** Parts of a room that run on a computer of their own and are in no bundle. */
const tools: Readonly<Record<string, readonly string[]>> = {
  'src/playground/server/': [
    'node:',
    'selfsigned',
    'sirv',
    'webpack',
    'webpack.config.ts',
    'tools/test-browser/',
  ],
  'src/playground/start.mjs': ['node:', 'tsx', 'tools/test-browser/'],
  'src/cli/bin.mjs': ['tsx'],
  // The known-good names of a policy are chosen from the sources of the tables.
  'src/cli/inputs/exempt-for.ts': ['tools/tables/'],
  'src/cli/package/': [
    'node:',
    'commander',
    'webpack',
    'webpack.config.ts',
    'build/',
    'jsdom',
    'xmllint-wasm',
    '@cyclonedx/cyclonedx-library',
  ],
  'src/cli/schemas/policy-json-schema.ts': ['@valibot/to-json-schema'],
  'src/cli/schemas/check-json-schema.ts': ['@valibot/to-json-schema'],
  'src/cli/schemas/screening-json-schema.ts': ['@valibot/to-json-schema'],
};

const doors = [
  'events',
  'commands',
  'fallback',
  'taskpane',
  'dialog',
  'isolation',
  'self-test',
  'cli',
  'playground',
];
const files = sourceFiles();

/** What is wrong with the imports of one file. */
function wrongImports(file: SourceFile): string[] {
  const { rooms = [], packages = [] } = table[file.room] ?? {};
  const tool = Object.keys(tools).find((prefix) => file.path.startsWith(prefix));
  const allowed = packages.concat(tool === undefined ? [] : (tools[tool] ?? []));
  return file.imports.flatMap(({ specifier }) => {
    const says = `${file.path} imports ${specifier}`;
    if (!specifier.startsWith('.')) return allowed.some((name) => isOf(specifier, name)) ? [] : [says];
    const target = resolve(file.path, specifier);
    const [, room = ''] = target.split('/');
    if (!target.startsWith('src/')) return allowed.some((name) => target.startsWith(name)) ? [] : [says];
    if (isDoor(target)) return [`${says}: nobody imports a door`];
    return room === file.room || rooms.includes(room) ? [] : [says];
  });
}

function isOf(specifier: string, name: string): boolean {
  return name.endsWith(':')
    ? specifier.startsWith(name)
    : specifier === name || specifier.startsWith(`${name}/`);
}

/** The index of a door; other rooms have an index only as a registry (`rules/index.ts`). */
function isDoor(file: string): boolean {
  const [, room = '', name = ''] = file.split('/');
  return doors.includes(room) && /^index\.tsx?$/.test(name);
}

describe('who imports whom', () => {
  it('knows every room, and no more', () => {
    expect(
      [
        ...new Set(files.filter(({ path: file }) => file.split('/').length > 2).map(({ room }) => room)),
      ].sort(),
    ).toEqual(Object.keys(table).sort());
  });

  it('has a table that is free of cycles, in which no room knows a door', () => {
    const visit = (room: string, above: readonly string[]): string[] =>
      above.includes(room)
        ? [[...above, room].join(' → ')]
        : (table[room]?.rooms ?? []).flatMap((next) => visit(next, [...above, room]));
    expect(Object.keys(table).flatMap((room) => visit(room, []))).toEqual([]);
    expect(Object.values(table).flatMap(({ rooms }) => rooms.filter((room) => doors.includes(room)))).toEqual(
      [],
    );
  });

  it('is as the table says, in every file', () => {
    expect(files.flatMap(wrongImports)).toEqual([]);
  });

  it.each([
    [
      'a room that imports another one',
      'src/detector/x.ts',
      "import type { Policy } from '../policy/policy.ts';",
    ],
    ['a room that imports a door', 'src/review/x.ts', "export { x } from '../events/index.ts';"],
    ['a door that imports its neighbour', 'src/dialog/x.tsx', "import '../events/verdict.ts';"],
    ['React in the send path', 'src/events/x.ts', "import { useState } from 'react';"],
    ['Node in the detector', 'src/detector/x.ts', "import fs from 'node:fs';"],
    ['a package with a similar name', 'src/detector/x.ts', "import 'tldts';"],
    ['an import() expression', 'src/review/x.ts', "void import('../ui/theme.ts');"],
    ['a type from elsewhere', 'src/policy/x.ts', "type X = import('../review/review.ts').Review;"],
    ['a test', 'src/text/x.ts', "import '../../test/structure/source-tree.ts';"],
  ])('would notice %s', (_, file, text) => {
    expect(wrongImports(parseText(file, text))).toHaveLength(1);
  });

  it('names files that exist, with their extension', () => {
    const missing = files.flatMap(({ path: file, imports }) =>
      imports
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => resolve(file, specifier))
        .filter((target) => !existsSync(path.join(root, target)))
        .map((target) => `${file} → ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it('has no cycle of files: types may look back, code may not', () => {
    const next = new Map(
      files.map((file) => [
        file.path,
        file.imports
          .filter(({ specifier, typeOnly }) => specifier.startsWith('.') && !typeOnly)
          .map(({ specifier }) => resolve(file.path, specifier)),
      ]),
    );
    expect(cycles(next)).toEqual([]);
    expect(
      cycles(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['a']],
        ]),
      ),
    ).toEqual(['a → b → c → a']);
  });
});

function cycles(next: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const visit = (file: string, above: readonly string[]): string[] => {
    if (above.includes(file)) return [[...above.slice(above.indexOf(file)), file].join(' → ')];
    if (done.has(file)) return [];
    done.add(file);
    return (next.get(file) ?? []).flatMap((target) => visit(target, [...above, file]));
  };
  return [...next.keys()].flatMap((file) => visit(file, []));
}

/**
 * The shelves of the pure rooms from the lowest to the highest; `.` stands for the files of the room itself. Code knows only what is below;
 * types may look up.
 */
const shelves: Readonly<Record<string, readonly string[]>> = {
  detector: ['data', 'address', 'similarity', 'targets', 'context', 'scoring', 'rules', '.', 'explain'],
  review: ['keep', 'doubts', 'outcome', '.'],
  text: ['.', 'names', 'compose', 'admin', 'languages', 'load'],
  outlook: ['office', 'pane', 'event', 'notice', 'storage', 'message', 'dialog'],
};

/** Code that a file takes from a shelf above its own, or from one that is not known. */
function upwards(file: SourceFile): string[] {
  const order = shelves[file.room] ?? [];
  const levelOf = (name: string) => order.indexOf(name.split('/').slice(2, -1)[0] ?? '.');
  return file.imports
    .filter(({ specifier, typeOnly }) => specifier.startsWith('.') && !typeOnly)
    .map(({ specifier }) => resolve(file.path, specifier))
    .filter((target) => target.startsWith(`src/${file.room}/`))
    .filter((target) => levelOf(target) < 0 || levelOf(target) > levelOf(file.path))
    .map((target) => `${file.path} → ${target}`);
}

describe('the shelves of a room', () => {
  it.each(Object.keys(shelves))('stand one above the other in %s, and all are known', (room) => {
    const own = files.filter((file) => file.room === room);
    const found = own.map(({ path: file }) => file.split('/').slice(2, -1)[0] ?? '.');
    expect([...new Set(found)].sort()).toEqual([...(shelves[room] ?? [])].sort());
    expect(own.flatMap(upwards)).toEqual([]);
  });

  it('would notice code from a shelf above, and no type', () => {
    const file = 'src/detector/address/x.ts';
    expect(upwards(parseText(file, "import { rank } from '../scoring/rank.ts';"))).toHaveLength(1);
    expect(upwards(parseText(file, "import type { Rank } from '../scoring/rank.ts';"))).toEqual([]);
  });
});

describe('what builds and what generates', () => {
  const targets = (folder: string) =>
    sourceFiles([folder]).flatMap(({ path: file, imports }) =>
      imports
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => resolve(file, specifier)),
    );

  it('the build takes of the product only words', () => {
    const product = targets('build').filter((target) => !target.startsWith('build/'));
    expect(product.filter((target) => !target.startsWith('src/text/'))).toEqual([]);
  });

  it('a tool imports no door', () => {
    expect(targets('tools').filter((target) => target.startsWith('src/') && isDoor(target))).toEqual([]);
  });
});

describe('rooms and doors', () => {
  const pure = ['detector', 'policy', 'review', 'text', 'outlook', 'ui'];
  const isTool = ({ path: file }: SourceFile) => Object.keys(tools).some((prefix) => file.startsWith(prefix));

  /** Statements that do something when the file is imported, beyond filling the file's own constants. */
  const effects = ({ tree, path: file }: SourceFile): string[] => {
    const own = namesOf(tree);
    return tree.statements
      .filter(({ kind }) => effectful.includes(kind))
      .filter((statement) => !fillsOwn(statement, own))
      .map((statement) => `${file}: ${statement.getText().slice(0, 60)}`);
  };

  it('only doors have effects when they are imported', () => {
    expect(files.filter((file) => pure.includes(file.room) && !isTool(file)).flatMap(effects)).toEqual([]);
    const found = (text: string) => effects(parseText('src/review/x.ts', text));
    expect(found('start();')).toHaveLength(1);
    expect(found('self.x = 1; for (const x of y) z[x] = 1;')).toHaveLength(2);
    expect(found('const z = []; z[0] = 1; for (const x of y) z[x] = 1;')).toEqual([]);
  });

  it('doors export nothing', () => {
    const exported = files
      .filter(({ path: file }) => isDoor(file))
      .filter(({ tree }) =>
        tree.statements.some(
          (statement) =>
            ts.isExportAssignment(statement) ||
            ts.isExportDeclaration(statement) ||
            (ts.canHaveModifiers(statement) &&
              ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)),
        ),
      );
    expect(exported.map(({ path: file }) => file)).toEqual([]);
  });

  it('nothing is called utils, helpers, common, types, constants or services; names are in kebab case', () => {
    const vague = /^(?:utils?|helpers?|common|types|constants|services?|misc|shared)$/;
    const parts = files.flatMap(({ path: file }) =>
      file
        .split('/')
        .slice(1)
        .map((part) => part.split('.')[0] ?? ''),
    );
    expect(parts.filter((part) => vague.test(part) || !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(part))).toEqual([]);
  });

  it('no state at module level in the rooms, but for tables that are built when first needed', () => {
    const allowed = [
      'src/detector/data/gov-registry.ts',
      'src/detector/address/public-suffix.ts',
      'src/detector/similarity/skeleton.ts',
    ];
    const stateful = files
      .filter((file) => pure.includes(file.room) && !isTool(file) && !allowed.includes(file.path))
      .filter(({ tree }) =>
        tree.statements.some(
          (statement) =>
            ts.isVariableStatement(statement) &&
            !statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) &&
            (statement.declarationList.flags & ts.NodeFlags.Const) === 0,
        ),
      );
    expect(stateful.map(({ path: file }) => file)).toEqual([]);
  });
});

const effectful = [
  ts.SyntaxKind.ExpressionStatement,
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.ForInStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.DoStatement,
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.TryStatement,
  ts.SyntaxKind.SwitchStatement,
];

function fillsOwn(statement: ts.Node, own: ReadonlySet<string>): boolean {
  if (ts.isForStatement(statement) || ts.isForOfStatement(statement))
    return fillsOwn(statement.statement, own);
  if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return false;
  const { left, operatorToken } = statement.expression;
  let target: ts.Expression = left;
  while (ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target))
    target = target.expression;
  return operatorToken.kind === ts.SyntaxKind.EqualsToken && own.has(target.getText());
}

function namesOf(tree: ts.SourceFile): ReadonlySet<string> {
  return new Set(
    tree.statements.flatMap((statement) => {
      if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? ''];
      if (!ts.isVariableStatement(statement)) return [];
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    }),
  );
}

describe('Office', () => {
  it('is said in the room outlook only', () => {
    const saying = files
      .filter(({ room }) => room !== 'outlook' && room !== 'playground')
      .filter(({ tree }) => saysOffice(tree));
    expect(saying.map(({ path: file }) => file)).toEqual([]);
    expect(saysOffice(parseText('src/ui/x.ts', 'const item: Office.Item = y;').tree)).toBe(true);
    expect(saysOffice(parseText('src/ui/x.ts', 'window.Office.context').tree)).toBe(true);
  });

  it('is used where the table says, and nowhere else', () => {
    const used = officeUses(files.filter(({ room }) => room === 'outlook').map(({ path: file }) => file));
    expect(used).toEqual(owners);
  }, 60_000);
});

describe('the answer to a send event', () => {
  it('is given in one place', () => {
    const answering = files
      .filter(({ room }) => room !== 'playground')
      .flatMap(({ path: file, tree }) => {
        let calls = 0;
        walk(tree, (node) => {
          const { expression } = node as Partial<ts.CallExpression>;
          if (ts.isCallExpression(node) && expression && ts.isPropertyAccessExpression(expression))
            calls += expression.name.text === 'completed' ? 1 : 0;
        });
        return Array.from({ length: calls }, () => file);
      });
    expect(answering).toEqual(['src/outlook/event/send-event.ts']);
  });
});

function saysOffice(tree: ts.SourceFile): boolean {
  let says = false;
  walk(tree, (node) => {
    if (ts.isIdentifier(node) && (node.text === 'Office' || node.text === 'OfficeRuntime')) says = true;
  });
  return says;
}
