import { suffixLines } from './data/public-suffixes.generated.ts';

/** What may stand before a label, and whether the name up to it is a public suffix. */
interface Node {
  readonly ends: boolean;
  readonly below: ReadonlyMap<string, Node>;
}

let lines: Map<string, string> | undefined;
const read = new Map<string, Node>();

/** Is this a top-level domain of the root zone (lower case, A-label)? */
export function isTld(label: string): boolean {
  lines ??= linesByTld();
  return lines.has(label);
}

/**
 * The public suffix of a host name (lower case, A-labels): the longest rule that fits, a wildcard standing for any one
 * label, an exception beating it (publicsuffix.org, "Algorithm"); the last label where no rule fits.
 */
export function publicSuffix(host: string): string {
  let start = host.lastIndexOf('.') + 1;
  let found = start;
  let node = nodeOf(host.slice(start));
  while (node !== undefined && start > 0) {
    const dot = host.lastIndexOf('.', start - 2);
    const label = host.slice(dot + 1, start - 1);
    if (node.below.has(`!${label}`)) return host.slice(start);
    node = node.below.get(label) ?? node.below.get('*');
    start = dot + 1;
    if (node?.ends) found = start;
  }
  return host.slice(found);
}

/** A line is read when its top-level domain is first met: most mail goes to few. */
function nodeOf(tld: string): Node | undefined {
  const known = read.get(tld);
  if (known !== undefined || !isTld(tld)) return known;
  const node = readNode(lines?.get(tld) ?? '', tld.length).node;
  read.set(tld, node);
  return node;
}

function linesByTld(): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of suffixLines.split('\n')) found.set(/^[^?(]+/.exec(line)?.[0] ?? '', line);
  return found;
}

/** Reads what follows a label: `?` and `(label,label…)`, each optional. */
function readNode(line: string, from: number): { readonly node: Node; readonly end: number } {
  const ends = line.charAt(from) !== '?';
  const below = new Map<string, Node>();
  let at = ends ? from : from + 1;
  if (line.charAt(at) !== '(') return { node: { ends, below }, end: at };
  while (line.charAt(at) !== ')') {
    const after = labelEnd(line, at + 1);
    const child = readNode(line, after);
    below.set(line.slice(at + 1, after), child.node);
    at = child.end;
  }
  return { node: { ends, below }, end: at + 1 };
}

function labelEnd(line: string, from: number): number {
  let at = from;
  while (!'?(),'.includes(line.charAt(at))) at++;
  return at;
}
