import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

/**
 * The built-ins of one edition of ECMAScript: the name of each global, with its own members and those of its
 * instances. Symbols are written `Symbol.iterator`.
 */
export type BuiltIns = Readonly<Record<string, { readonly own: string[]; readonly instance: string[] }>>;

const folder = path.dirname(createRequire(import.meta.url).resolve('typescript'));

/** Reads the declarations of TypeScript (`--lib ES2016`), a widely used list of built-ins by year. */
const declarations = (lib: string, read = new Set<string>()): ts.SourceFile[] => {
  if (read.has(lib)) return [];
  read.add(lib);
  const file = path.join(folder, `lib.${lib}.d.ts`);
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  return [source, ...source.libReferenceDirectives.flatMap(({ fileName }) => declarations(fileName, read))];
};

interface Interface {
  readonly members: string[];
  readonly bases: string[];
}

const nameOf = (member: ts.TypeElement): string[] => {
  const { name } = member;
  if (name === undefined) return [];
  return [
    ts.isComputedPropertyName(name) ? name.expression.getText() : name.getText().replace(/^["']|["']$/g, ''),
  ];
};

const addInterface = (interfaces: Map<string, Interface>, node: ts.InterfaceDeclaration): void => {
  const { members, bases } = interfaces.get(node.name.text) ?? { members: [], bases: [] };
  const extended = (node.heritageClauses ?? []).flatMap(({ types }) =>
    types.map((one) => one.expression.getText()),
  );
  interfaces.set(node.name.text, {
    members: members.concat(node.members.flatMap(nameOf)),
    bases: bases.concat(extended),
  });
};

/** Returns the members of an interface and of the interfaces that it extends. */
const membersOf = (interfaces: Map<string, Interface>, name: string): string[] => {
  const found = interfaces.get(name);
  if (found === undefined) return [];
  return [...found.members, ...found.bases.flatMap((base) => membersOf(interfaces, base))];
};

const interfacesIn = (sources: readonly ts.SourceFile[]): Map<string, Interface> => {
  const interfaces = new Map<string, Interface>();
  for (const source of sources)
    source.statements.filter(ts.isInterfaceDeclaration).forEach((node) => addInterface(interfaces, node));
  return interfaces;
};

const ownMembers = (interfaces: Map<string, Interface>, type: ts.TypeNode | undefined): string[] => {
  if (type === undefined) return [];
  if (ts.isTypeLiteralNode(type)) return type.members.flatMap(nameOf);
  return ts.isTypeReferenceNode(type) ? membersOf(interfaces, type.typeName.getText()) : [];
};

const functionsIn = (body: ts.ModuleDeclaration['body']): string[] =>
  body !== undefined && ts.isModuleBlock(body)
    ? body.statements.filter(ts.isFunctionDeclaration).map(({ name }) => name?.text ?? '')
    : [];

/** `Intl` has its own specification (ECMA-402), and an engine without a browser need not have it. */
const otherSpecifications = ['Intl'];

/** Returns the built-ins of one edition, such as `es2016`, or of all finished proposals (`esnext`). */
export const builtInsOf = (lib: string): BuiltIns => {
  const sources = declarations(lib);
  const interfaces = interfacesIn(sources);
  const list: Record<string, { own: string[]; instance: string[] }> = {};
  const add = (name: string, own: string[]) => {
    if (otherSpecifications.includes(name)) return;
    const before = list[name]?.own ?? [];
    const instance = [...membersOf(interfaces, name), ...membersOf(interfaces, 'Object')];
    list[name] = { own: before.concat(own), instance };
  };
  for (const statement of sources.flatMap((source) => [...source.statements])) {
    if (ts.isVariableStatement(statement))
      for (const { name, type } of statement.declarationList.declarations)
        add(name.getText(), ownMembers(interfaces, type));
    if (ts.isFunctionDeclaration(statement) && statement.name) add(statement.name.text, []);
    if (ts.isModuleDeclaration(statement)) add(statement.name.text, functionsIn(statement.body));
  }
  return list;
};

/**
 * The built-ins of classic Outlook's engine (Microsoft, "Configure your Outlook add-in for event-based
 * activation").
 */
export const es2016: BuiltIns = builtInsOf('es2016');
