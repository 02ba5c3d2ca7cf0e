import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The source tree as the structure tests see it: files and what each imports, read by the TypeScript parser. */
export const root = path.join(import.meta.dirname, '..');

export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** Relative to the root, with forward slashes: `src/outlook/call.ts`. */
  readonly path: string;
  /** The folder under `src`. */
  readonly room: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

/** All files below a folder, relative to the root. */
export function filesBelow(folder: string): string[] {
  const full = path.join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** Every script under `src`. */
export function sourceFiles(): SourceFile[] {
  return filesBelow('src')
    .filter((file) => /\.(?:[cm]?[jt]s|tsx)$/.test(file))
    .map(parseFile);
}

export function parseFile(file: string): SourceFile {
  return parseText(file, readFileSync(path.join(root, file), 'utf8'));
}

export function parseText(file: string, text: string): SourceFile {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  return { path: file, room: file.split('/')[1] ?? '', tree, imports: importsOf(tree) };
}

/** The file that a relative import means, relative to the root. */
export function resolve(from: string, specifier: string): string {
  return path.posix.join(path.posix.dirname(from), specifier);
}

/** Visits every node. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => {
    walk(child, visit);
  });
}

function importsOf(tree: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  walk(tree, (node) => {
    const found = importOf(node);
    if (found) imports.push(found);
  });
  return imports;
}

/** `import`, `export … from`, `import()` and the type `import('…')`. */
function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) return named(node.moduleSpecifier, isTypeOnly(node.importClause));
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return named(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return named(node.argument.literal, true);
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const [argument] = isDynamic ? node.arguments : [];
  return argument && named(argument, false);
}

function named(node: ts.Node, typeOnly: boolean): Import {
  return { specifier: ts.isStringLiteralLike(node) ? node.text : node.getText(), typeOnly };
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  if (clause.name || !bindings || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly);
}
