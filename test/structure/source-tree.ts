import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const root = path.join(import.meta.dirname, '../..');

export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** Relative to the root, with forward slashes: `src/outlook/office/call.ts`. */
  readonly path: string;
  /** The folder under `src`. */
  readonly layer: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

/** Returns all files below a folder, relative to the root. */
export function filesBelow(folder: string): string[] {
  const full = path.join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/**
 * Creates a typed program of files (relative to the root) and their imports; `types` are packages of global
 * types.
 */
export function typedProgram(files: readonly string[], types: string[] = []): ts.Program {
  return ts.createProgram(
    files.map((file) => path.join(root, file)),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      allowImportingTsExtensions: true,
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      types,
    },
  );
}

/** Returns every script under `src`, or under other folders. */
export function sourceFiles(folders: readonly string[] = ['src']): SourceFile[] {
  return folders
    .flatMap(filesBelow)
    .filter((file) => /\.(?:[cm]?[jt]s|tsx)$/.test(file))
    .map(parseFile);
}

export function parseFile(file: string): SourceFile {
  return parseText(file, readFileSync(path.join(root, file), 'utf8'));
}

export function parseText(file: string, text: string): SourceFile {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  return { path: file, layer: file.split('/')[1] ?? '', tree, imports: importsOf(tree, file) };
}

/** Returns the file that a relative import refers to, relative to the root. */
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

function importsOf(tree: ts.SourceFile, file: string): Import[] {
  const imports: Import[] = [];
  walk(tree, (node) => {
    const found = importOf(node);
    if (found) imports.push(...named(found.node, found.typeOnly, file));
  });
  return imports;
}

/** Recognises `import`, `export … from`, `import()` and the type `import('…')`. */
function importOf(node: ts.Node): { node: ts.Node; typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node))
    return { node: node.moduleSpecifier, typeOnly: isTypeOnly(node.importClause) };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return { node: node.moduleSpecifier, typeOnly: node.isTypeOnly };
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return { node: node.argument.literal, typeOnly: true };
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const [argument] = isDynamic ? node.arguments : [];
  return argument && { node: argument, typeOnly: false };
}

/**
 * Returns the import that is named; if only its folder is (``import(`./languages/${tag}.ts`)``), every file
 * in it.
 */
function named(node: ts.Node, typeOnly: boolean, file: string): Import[] {
  if (ts.isStringLiteralLike(node)) return [{ specifier: node.text, typeOnly }];
  if (!ts.isTemplateExpression(node) || !node.head.text.startsWith('.'))
    return [{ specifier: node.getText(), typeOnly }];
  const { text } = node.head;
  return filesBelow(resolve(file, text)).map((found) => ({
    specifier: `${text}${path.posix.basename(found)}`,
    typeOnly,
  }));
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  if (clause.name || !bindings || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly);
}
