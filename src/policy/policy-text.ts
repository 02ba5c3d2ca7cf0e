import { createScanner, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { pathOf, repeatedKey } from './problem.ts';
import type { Keys, Problem } from './problem.ts';

/** A place in a text, both counted from 1; columns in UTF-16 code units, as editors count. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where the text is not JSON, and the parser's name for what is wrong. */
export interface Mistake extends Place {
  readonly code: string;
}

/** The text of a policy file, read. */
export interface PolicyText {
  /** Only to be used where there are no mistakes. */
  readonly value: unknown;
  readonly mistakes: readonly Mistake[];
  /** Keys that stand twice in one object; JSON would silently take the last. */
  readonly repeated: readonly Problem[];
  /** Where the entry at a problem's path stands, or else the nearest thing around it. */
  readonly placeOf: (path: string) => Place;
}

/**
 * Reads JSON (RFC 8259) that may have comments in it, `//` and the block form. Trailing commas are mistakes, as in JSON, and so are brackets
 * that are nested deeper than in any policy.
 */
export function policyText(text: string): PolicyText {
  const deep = tooDeep(text);
  return deep === undefined ? parsed(text) : refused({ ...placeAt(text, deep), code: 'TooDeep' });
}

/** The parser calls itself for each bracket in a bracket; a policy has five. */
const mostNested = 100;

function tooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const first = text.charAt(scanner.getTokenOffset());
    if (first === '{' || first === '[') depth += 1;
    if (first === '}' || first === ']') depth -= 1;
    if (depth > mostNested) return scanner.getTokenOffset();
  }
  return undefined;
}

function refused(mistake: Mistake): PolicyText {
  return { value: undefined, mistakes: [mistake], repeated: [], placeOf: () => ({ line: 1, column: 1 }) };
}

function parsed(text: string): PolicyText {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: false, allowTrailingComma: false });
  const offsets = new Map<string, number>();
  const repeated: Problem[] = [];
  if (tree) visit(tree, [], offsets, repeated);
  return {
    value: tree && (getNodeValue(tree) as unknown),
    mistakes: errors.map(({ error, offset }) => ({
      ...placeAt(text, offset),
      code: printParseErrorCode(error),
    })),
    repeated,
    placeOf: (path) => placeAt(text, nearestOffset(path, offsets)),
  };
}

function visit(node: Node, keys: Keys, offsets: Map<string, number>, repeated: Problem[]): void {
  const children = node.children ?? [];
  if (node.type === 'array')
    children.forEach((child, index) => {
      const path = [...keys, index];
      offsets.set(pathOf(path), child.offset);
      visit(child, path, offsets, repeated);
    });
  if (node.type === 'object')
    for (const property of children) visitProperty(property, keys, offsets, repeated);
}

function visitProperty(node: Node, keys: Keys, offsets: Map<string, number>, repeated: Problem[]): void {
  const [key, value] = node.children ?? [];
  if (!key) return;
  const path = [...keys, String(key.value)];
  if (offsets.has(pathOf(path))) repeated.push({ path: pathOf(path), message: repeatedKey(path) });
  offsets.set(pathOf(path), node.offset);
  if (value) visit(value, path, offsets, repeated);
}

/** A missing key has no place of its own: the object that should hold it stands for it. */
function nearestOffset(path: string, offsets: ReadonlyMap<string, number>): number {
  for (let at = path; at !== ''; at = parentOf(at)) {
    const offset = offsets.get(at);
    if (offset !== undefined) return offset;
  }
  return 0;
}

/** `deny` of `deny[0]`, `remember` of `remember.days`; a key in quotes may hold brackets, and then nobody looks further. */
function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf(path.endsWith(']') ? '[' : '.')));
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before[before.length - 1] ?? '').length + 1 };
}
