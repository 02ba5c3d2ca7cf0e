import * as trie from 'tldts/src/data/trie.ts';
import { privateSuffixes } from '../../../src/detector/data/private-suffixes.ts';
import { isAscii } from '../../../src/detector/address/is-ascii.ts';
import { afterWord } from '../../../src/cli/known-good/front-coded.ts';
import { table, type Table } from '../render.ts';

/**
 * A node of the public suffix tree: whether the name up to it is a suffix, and which labels may precede it.
 */
interface Node {
  ends: boolean;
  isPrivate: boolean;
  readonly below: Map<string, Node>;
}

const icann = 1;

/** Returns the ICANN section of the list and `privateSuffixes`, in A-labels only: the detector compares these. */
export function publicSuffixesTable(): Table {
  const root = nodeAt(trie.rulesRoot);
  addExceptions(trie.exceptionsRoot, root);
  for (const name of privateSuffixes) addPrivate(root, name);
  const order = byFrequency(root);
  return table(
    'public-suffixes.generated.ts',
    'the public suffix list (publicsuffix.org, MPL-2.0; names only), as the npm package tldts has it.',
    `
/** In the format that \`publicSuffix\` reads. */
export const codedSuffixes =
  '${written([...root.below].sort(byName), order)}';`,
  );
}

const starts = edgeStarts();

/** The start of each edge's label in the text of all labels. */
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

/** Builds a node, without branches that lead only to private suffixes. */
function nodeAt(number: number): Node {
  const below = new Map<string, Node>();
  for (const edge of edges(number)) {
    const child = nodeAt(trie.edgeChild[edge] ?? 0);
    if (isAscii(labelOf(edge)) && (child.ends || child.below.size > 0)) below.set(labelOf(edge), child);
  }
  return { ends: ((trie.nodeFlags[number] ?? 0) & icann) !== 0, isPrivate: false, below };
}

/** Adds each exception (`!www.ck`) as a label with an exclamation mark. */
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

/** Encodes siblings as front-coded labels, each with what follows it as `publicSuffix` reads it. */
function written(siblings: readonly Entry[], order: Order): string {
  return siblings
    .map(([label, node], index) => afterWord(siblings[index - 1]?.[0] ?? '', label) + follows(node, order))
    .join('');
}

function follows({ ends, isPrivate, below }: Node, order: Order): string {
  const inner = written([...below].sort(order), order);
  return `${isPrivate ? '~' : ''}${inner === '' ? '' : `(${ends ? '' : '?'}${inner})`}`;
}

/** Labels with fewer occurrences are sorted by name, because their order does not affect compression. */
const frequent = 5;

/** Sorts frequent labels (`com`, `org`) first, so that groups repeat and compress better. */
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

function byName([one]: Entry, [other]: Entry): number {
  return one < other ? -1 : 1;
}
