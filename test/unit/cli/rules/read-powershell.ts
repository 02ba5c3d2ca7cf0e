import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';
import type { Node } from 'web-tree-sitter';

const grammar = createRequire(import.meta.url).resolve('tree-sitter-powershell/tree-sitter-powershell.wasm');

export type Value = string | boolean | readonly Value[] | { readonly [key: string]: Value };

/** A script as the PowerShell grammar of tree-sitter reads it. */
export interface ReadScript {
  /** The parts that do not parse, with their lines; empty for a valid script. */
  readonly errors: readonly string[];
  /** The names of all commands that it calls. */
  readonly commands: readonly string[];
  /** The comments, each as written. */
  readonly comments: readonly string[];
  /**
   * Returns the value that is assigned to a variable, if it consists of literal strings, lists and
   * hashtables.
   */
  readonly valueOf: (variable: string) => Value;
}

export async function powershellReader(): Promise<(script: string) => ReadScript> {
  await Parser.init();
  const language = await Language.load(grammar);
  return (script) => {
    const parser = new Parser();
    parser.setLanguage(language);
    const root = parser.parse(script)?.rootNode;
    if (!root) throw new Error('Nothing was parsed.');
    return {
      errors: all(root, (node) => node.isError || node.isMissing).map(
        (node) => `${node.startPosition.row + 1}: ${node.text}`,
      ),
      commands: all(root, (node) => node.type === 'command_name').map(({ text }) => text),
      comments: all(root, (node) => node.type === 'comment').map(({ text }) => text),
      valueOf: (variable) => assigned(root, variable),
    };
  };
}

function all(node: Node, isWanted: (node: Node) => boolean): Node[] {
  const here = isWanted(node) ? [node] : [];
  return [...here, ...node.children.flatMap((child) => all(child, isWanted))];
}

function assigned(root: Node, variable: string): Value {
  const [first] = all(root, ({ type }) => type === 'assignment_expression').filter(
    (node) => node.children[0]?.text === `$${variable}`,
  );
  const value = first?.childForFieldName('value');
  if (!value) throw new Error(`$${variable} is not assigned.`);
  return evaluate(value);
}

/** Evaluates literal data and refuses everything else. */
function evaluate(node: Node): Value {
  const parts = node.children.filter(({ isNamed, type }) => isNamed && type !== 'comment');
  switch (node.type) {
    case 'string_literal':
      return literal(node.text);
    case 'hash_literal_body':
      return Object.assign({}, ...parts.map(entry)) as Value;
    case 'hash_literal_expression':
      return parts[0] ? evaluate(parts[0]) : {};
    case 'array_expression':
      return parts.flatMap((list) =>
        list.children.filter(({ isNamed, type }) => isNamed && type !== 'comment').flatMap(items),
      );
    case 'cast_expression':
      return String.fromCharCode(Number(node.text.replace(/^\[char\]/, '')));
    case 'variable':
      return node.text === '$true';
    case 'additive_expression':
      if (parts.length === 2) return parts.map((part) => evaluate(part) as string).join('');
  }
  const [only] = parts;
  if (parts.length !== 1 || !only) throw new Error(`Not data: ${node.type} ${node.text}`);
  return evaluate(only);
}

/** Returns the values between the commas of `@(…)`, however deep the grammar nests them. */
function items(node: Node): Value[] {
  if (node.type !== 'array_literal_expression') {
    const inner = node.children.filter(({ isNamed, type }) => isNamed && type !== 'comment');
    return inner.length === 1 && inner[0] ? items(inner[0]) : [evaluate(node)];
  }
  return node.children.filter(({ isNamed, type }) => isNamed && type !== 'comment').map(evaluate);
}

function entry(node: Node): Record<string, Value> {
  const [key, value] = node.children.filter(({ isNamed }) => isNamed);
  if (!key || !value) throw new Error(`No entry: ${node.text}`);
  return { [key.text]: evaluate(value) };
}

function literal(text: string): string {
  if (!/^'[\s\S]*'$/.test(text)) throw new Error(`Not a verbatim string: ${text}`);
  return text.slice(1, -1).replace(/''/g, "'");
}
