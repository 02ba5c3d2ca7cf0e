import { parse, type Node, type Program } from 'acorn';
import { analyze } from 'eslint-scope';
import { builtInsOf, es2016, type BuiltIns } from '../classic/realm/built-ins.ts';

/** The names that a script uses. */
export interface ScriptNames {
  /** Names that the script uses and does not declare: globals. */
  readonly free: readonly string[];
  /** Names after a dot: `flatMap` in `list.flatMap(…)`. */
  readonly members: readonly string[];
}

const isNode = (value: unknown): value is Node & Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && 'type' in value;

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

const textOf = (node: unknown): string[] => {
  const { name, value } = (node ?? {}) as { name?: unknown; value?: unknown };
  const text = name ?? value;
  return typeof text === 'string' ? [text] : [];
};

/** `a.b`, `a['b']` and `{ b } = a` name `b`. */
const membersIn = (node: Node): string[] => {
  const { type, computed, property, properties } = node as Node & Readonly<Record<string, unknown>>;
  const own =
    type === 'MemberExpression'
      ? textOf(computed === true && isNode(property) && property.type !== 'Literal' ? undefined : property)
      : type === 'ObjectPattern' && Array.isArray(properties)
        ? properties.flatMap((one: { key?: unknown }) => textOf(one.key))
        : [];
  return own.concat(childrenOf(node).flatMap(membersIn));
};

const freeIn = (program: Program): string[] => {
  const { globalScope } = analyze(program as Parameters<typeof analyze>[0], {
    ecmaVersion: 2016,
    sourceType: 'script',
  });
  return (globalScope?.through ?? []).map(({ identifier }) => textOf(identifier)[0] ?? '');
};

const sorted = (names: readonly string[]): string[] => [...new Set(names)].sort();

/** Returns the names in an ES2016 script. Throws a `SyntaxError` for newer syntax. */
export const scriptNames = (source: string): ScriptNames => {
  const program = parse(source, { ecmaVersion: 2016, sourceType: 'script', ranges: true });
  return { free: sorted(freeIn(program)), members: sorted(membersIn(program)) };
};

const namesIn = (builtIns: BuiltIns): string[] => [
  ...Object.keys(builtIns),
  ...Object.values(builtIns).flatMap(({ own, instance }) => [...own, ...instance]),
];

/** Returns the names of built-ins and members newer than ECMAScript 2016 that no older built-in has. */
export const newerNames = (): string[] => {
  const before = new Set(namesIn(es2016));
  return sorted(namesIn(builtInsOf('esnext')).filter((name) => !before.has(name)));
};
