import { existsSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { entryLayers, folderOrder, layers } from '../../.dependency-cruiser.mjs';
import { folderCircles } from './folder-circles.ts';
import { owners } from './office-owners.ts';
import { officeUses } from './office-uses.ts';
import { type SourceFile, parseFile, parseText, resolve, root, sourceFiles, walk } from './source-tree.ts';

/** What dependency-cruiser does not see. Which file may import which is in `.dependency-cruiser.mjs`. */
const files = sourceFiles();
const importing = [...files, ...sourceFiles(['build', 'tools']), parseFile('webpack.config.ts')];

/** The index of an entry layer; other layers have an index only as a list (`rules/index.ts`). */
function isEntryPoint(file: string): boolean {
  const [, layer = '', name = ''] = file.split('/');
  return entryLayers.includes(layer) && /^index\.tsx?$/.test(name);
}

describe('the rules of imports', () => {
  it('cover every layer, and no folder that is gone', () => {
    const found = files.filter(({ path: file }) => file.split('/').length > 2).map(({ layer }) => layer);
    expect([...new Set(found)].sort()).toEqual(Object.keys(layers).sort());
  });

  it.each(Object.entries(folderOrder))('put every folder of %s in its place', (layer, order) => {
    const own = files.filter((file) => file.layer === layer);
    const found = own.map(({ path: file }) => file.split('/').slice(2, -1)[0] ?? '.');
    expect([...new Set(found)].sort()).toEqual([...order].sort());
  });

  it('find every imported file under its name with the extension', () => {
    const missing = importing.flatMap(({ path: file, imports }) =>
      imports
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => resolve(file, specifier))
        .filter((target) => !existsSync(path.join(root, target)))
        .map((target) => `${file} → ${target}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('the files and folders of one folder', () => {
  it('do not import each other in a circle, types included', () => {
    expect(folderCircles(importing)).toEqual([]);
  });

  it('are reported where a file and its neighbouring folder import each other', () => {
    const one = parseText('src/x/one.ts', "import type { A } from './more/a.ts';");
    const other = parseText('src/x/more/b.ts', "import type { One } from '../one.ts';");
    expect(folderCircles([one, other])).toEqual(['src/x/more, src/x/one.ts']);
    expect(folderCircles([one])).toEqual([]);
  });
});

describe('layers and entry points', () => {
  const pure = ['detector', 'policy', 'review', 'past-mail', 'text', 'outlook', 'ui'];
  /** Statements that do something when the file is imported, beyond filling the file's own constants. */
  const effects = ({ tree, path: file }: SourceFile): string[] => {
    const own = namesOf(tree);
    return tree.statements
      .filter(({ kind }) => effectful.includes(kind))
      .filter((statement) => !fillsOwn(statement, own))
      .map((statement) => `${file}: ${statement.getText().slice(0, 60)}`);
  };

  it('has effects on import in entry points only', () => {
    expect(files.filter((file) => pure.includes(file.layer)).flatMap(effects)).toEqual([]);
    const found = (text: string) => effects(parseText('src/review/x.ts', text));
    expect(found('start();')).toHaveLength(1);
    expect(found('self.x = 1; for (const x of y) z[x] = 1;')).toHaveLength(2);
    expect(found('const z = []; z[0] = 1; for (const x of y) z[x] = 1;')).toEqual([]);
  });

  it('exports nothing from an entry point', () => {
    const exported = files
      .filter(({ path: file }) => isEntryPoint(file))
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

  it('gives no file or folder a vague name such as utils or helpers, and writes names in kebab case', () => {
    const vague = /^(?:utils?|helpers?|common|types|constants|services?|misc|shared)$/;
    const parts = files.flatMap(({ path: file }) =>
      file
        .split('/')
        .slice(1)
        .map((part) => part.split('.')[0] ?? ''),
    );
    expect(parts.filter((part) => vague.test(part) || !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(part))).toEqual([]);
  });

  it('keeps no state at module level in pure layers, except tables that are built when first needed', () => {
    const allowed = [
      'src/detector/data/gov-registry.ts',
      'src/detector/address/public-suffix.ts',
      'src/detector/similarity/skeleton.ts',
      'src/detector/detect.ts',
    ];
    const stateful = files
      .filter((file) => pure.includes(file.layer) && !allowed.includes(file.path))
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

describe('the global `Office`', () => {
  it('is named in the layer outlook only', () => {
    const saying = files
      .filter(({ layer }) => layer !== 'outlook' && layer !== 'playground')
      .filter(({ tree }) => saysOffice(tree));
    expect(saying.map(({ path: file }) => file)).toEqual([]);
    expect(saysOffice(parseText('src/ui/x.ts', 'const item: Office.Item = y;').tree)).toBe(true);
    expect(saysOffice(parseText('src/ui/x.ts', 'window.Office.context').tree)).toBe(true);
  });

  it('is used by the files that the table of owners names, and by no other', () => {
    const used = officeUses(files.filter(({ layer }) => layer === 'outlook').map(({ path: file }) => file));
    expect(used).toEqual(owners);
  }, 60_000);
});

describe('the answer to a send event', () => {
  it('is given in one place', () => {
    const answering = files
      .filter(({ layer }) => layer !== 'playground')
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
