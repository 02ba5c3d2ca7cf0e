import { createScanner, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { pathOf, repeatedKey } from './problem.ts';
import type { Keys, Problem } from './problem.ts';

/** A position in a text. Both counts start at 1. Columns count UTF-16 code units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The position of a syntax error, and the parser's code for it. */
export interface Mistake extends Place {
  readonly code: string;
}

/** A parsed policy file, with the positions of its entries. */
export interface PolicyText {
  /** Valid only if there are no mistakes. */
  readonly value: unknown;
  readonly mistakes: readonly Mistake[];
  /** Keys that occur twice in one object. JSON parsers silently use the last one. */
  readonly repeated: readonly Problem[];
  /** Returns the position of the entry at a problem's path, or of the nearest enclosing one. */
  readonly placeOf: (path: string) => Place;
}

/**
 * Parses JSON (RFC 8259) with optional line and block comments. Reports trailing commas as mistakes, as JSON
 * does, and brackets nested deeper than any policy needs.
 */
export function policyText(text: string): PolicyText {
  const tooDeep = firstTooDeep(text);
  return tooDeep === undefined ? parsed(text) : rejected({ ...placeAt(text, tooDeep), code: 'TooDeep' });
}

/** Limit on nested brackets, because the parser is recursive. A policy has five levels. */
const mostNested = 100;

/** The offset of the first bracket that is nested too deeply. */
function firstTooDeep(text: string): number | undefined {
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

function rejected(mistake: Mistake): PolicyText {
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

/** A missing key has no position, so the position of its enclosing object is used. */
function nearestOffset(path: string, offsets: ReadonlyMap<string, number>): number {
  for (let at = path; at !== ''; at = parentOf(at)) {
    const offset = offsets.get(at);
    if (offset !== undefined) return offset;
  }
  return 0;
}

/**
 * Returns `deny` for `deny[0]`, `remember` for `remember.days`. A quoted key that contains brackets ends the
 * search early.
 */
function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf(path.endsWith(']') ? '[' : '.')));
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before[before.length - 1] ?? '').length + 1 };
}
