import * as trie from 'tldts/src/data/trie.ts';
import { privateSuffixes } from '../../../src/detector/data/private-suffixes.ts';
import { table, type Table } from '../render.ts';

/** What the public suffix list says of one label: whether it ends a suffix, and what may stand before it. */
interface Node {
  ends: boolean;
  isPrivate: boolean;
  readonly below: Map<string, Node>;
}

const icann = 1;

/** The ICANN section of the list, and the private suffixes below which strangers have mail, one line a top-level domain. */
export function publicSuffixesTable(): Table {
  const root = nodeAt(trie.rulesRoot);
  addExceptions(trie.exceptionsRoot, root);
  for (const name of privateSuffixes) addPrivate(root, name);
  const order = byFrequency(root);
  return table(
    'public-suffixes.generated.ts',
    'the public suffix list (publicsuffix.org, MPL-2.0; names only), as the npm package tldts has it.',
    `
/** One line a top-level domain, as \`publicSuffix\` reads it. */
export const suffixLines =
  '${[...root.below]
    .sort(bySize)
    .map((entry) => written(entry, order))
    .join('\\n')}';`,
  );
}

const starts = edgeStarts();

/** Where each edge's label begins in the one text that holds all. */
function edgeStarts(): number[] {
  const found: number[] = [];
  let at = 0;
  for (const length of trie.edgeLength) {
    found.push(at);
    at += length;
  }
  return found;
}

function edges(node: number): number[] {
  const first = trie.edgeStart[node] ?? 0;
  return Array.from({ length: (trie.edgeStart[node + 1] ?? 0) - first }, (_, i) => first + i);
}

function labelOf(edge: number): string {
  const start = starts[edge] ?? 0;
  return trie.labelText.slice(start, start + (trie.edgeLength[edge] ?? 0));
}

/** A branch that leads to private suffixes only is left out. */
function nodeAt(number: number): Node {
  const below = new Map<string, Node>();
  for (const edge of edges(number)) {
    const child = nodeAt(trie.edgeChild[edge] ?? 0);
    if (child.ends || child.below.size > 0) below.set(labelOf(edge), child);
  }
  return { ends: ((trie.nodeFlags[number] ?? 0) & icann) !== 0, isPrivate: false, below };
}

/** An exception (`!www.ck`) becomes a label of its own with the exclamation mark. */
function addExceptions(number: number, into: Node): void {
  for (const edge of edges(number)) {
    const child = trie.edgeChild[edge] ?? 0;
    const label = labelOf(edge);
    if (((trie.nodeFlags[child] ?? 0) & icann) !== 0)
      into.below.set(`!${label}`, { ends: true, isPrivate: false, below: new Map() });
    else addExceptions(child, step(into, label));
  }
}

function addPrivate(root: Node, name: string): void {
  const node = name.split('.').reduceRight(step, root);
  node.isPrivate = !node.ends;
  node.ends = true;
}

function step(node: Node, label: string): Node {
  const child = node.below.get(label) ?? { ends: false, isPrivate: false, below: new Map<string, Node>() };
  node.below.set(label, child);
  return child;
}

type Entry = readonly [label: string, node: Node];
type Order = (one: Entry, other: Entry) => number;

/** `uk(co,gov,...)`; a question mark says that the name alone is no suffix, a tilde that it is a private one. */
function written([label, { ends, isPrivate, below }]: Entry, order: Order): string {
  const inner = [...below]
    .sort(order)
    .map((entry) => written(entry, order))
    .join(',');
  return `${label}${isPrivate ? '~' : ends ? '' : '?'}${inner === '' ? '' : `(${inner})`}`;
}

/** A label below fewer names than this gains nothing from its place. */
const frequent = 5;

/** The labels that many names have (`com`, `org`) first, so that their rows repeat and compress well: 400 bytes of the send path. */
function byFrequency(root: Node): Order {
  const counts = new Map<string, number>();
  const count = ({ below }: Node): void => {
    for (const [label, node] of below) {
      counts.set(label, (counts.get(label) ?? 0) + 1);
      count(node);
    }
  };
  count(root);
  const weight = (label: string): number => {
    const times = counts.get(label) ?? 0;
    return times < frequent ? 0 : times;
  };
  return (one, other) => weight(other[0]) - weight(one[0]) || byName(one, other);
}

/** Rows of the same length stand together, for the same reason. */
function bySize(one: Entry, other: Entry): number {
  return one[1].below.size - other[1].below.size || byName(one, other);
}

function byName([one]: Entry, [other]: Entry): number {
  return one < other ? -1 : 1;
}
