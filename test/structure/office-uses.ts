import path from 'node:path';
import ts from 'typescript';
import { root, typedProgram, walk } from './source-tree.ts';

/**
 * Returns, by file, the members of Office that it uses to do or ask something: methods, and properties that
 * describe the client. The type checker finds them, so that `box.getAsync` counts as `Recipients.getAsync`.
 * Data, enumerations and the properties that lead to other objects are left out.
 */
export function officeUses(files: readonly string[]): Record<string, string[]> {
  const program = typedProgram(files, ['office-js']);
  const checker = program.getTypeChecker();
  return Object.fromEntries(
    files.flatMap((file) => {
      const tree = program.getSourceFile(path.join(root, file));
      const uses = tree ? usesIn(tree, checker) : [];
      return uses.length > 0 ? [[file, uses]] : [];
    }),
  );
}

function usesIn(tree: ts.SourceFile, checker: ts.TypeChecker): string[] {
  const uses = new Set<string>();
  walk(tree, (node) => {
    for (const symbol of symbolsOf(node, checker))
      for (const declaration of symbol.declarations ?? []) {
        const name = officeName(declaration);
        if (name !== undefined) uses.add(name);
      }
  });
  return [...uses].sort();
}

function symbolsOf(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) return [checker.getSymbolAtLocation(node.name) ?? []].flat();
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return [];
  const name = (node.propertyName ?? node.name).getText();
  return [checker.getTypeAtLocation(node.parent).getProperty(name) ?? []].flat();
}

/**
 * Returns `Interface.member` for a callable member of Office, and for the few properties that describe the
 * client.
 */
function officeName(declaration: ts.Declaration): string | undefined {
  if (!declaration.getSourceFile().fileName.includes('@types/office-js')) return undefined;
  const aboutClient = [
    'hostName',
    'officeTheme',
    'displayLanguage',
    'platform',
    'userProfile',
    'sessionData',
  ];
  const isCall = ts.isMethodSignature(declaration) || ts.isFunctionDeclaration(declaration);
  const name = ts.getNameOfDeclaration(declaration)?.getText() ?? '';
  if (!isCall && !aboutClient.includes(name)) return undefined;
  const parent = ts.isModuleBlock(declaration.parent) ? declaration.parent.parent : declaration.parent;
  const owner = ts.getNameOfDeclaration(parent as ts.Declaration)?.getText() ?? '';
  return `${owner}.${name}`;
}
