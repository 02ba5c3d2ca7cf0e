import { suffixLines } from '../data/public-suffixes.generated.ts';

/** What may stand before a label, and whether the name up to it is a public suffix. */
interface Node {
  readonly ends: boolean;
  readonly isPrivate: boolean;
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
 * label, an exception beating it (publicsuffix.org, "Algorithm"); the last label where no rule fits. A hosting service's own domain is one like
 * others, where it has mail itself: `zendesk.com` has `com`, `example.zendesk.com` has `zendesk.com`.
 */
export function publicSuffix(host: string): string {
  return host.slice(walk(host).start);
}

/** Is this public suffix a private one: a registry's (`uk.com`), or a service's with a name for each customer (`onmicrosoft.com`)? */
export function isPrivateSuffix(suffix: string): boolean {
  return walk(`a.${suffix}`).isPrivate;
}

/** Does a private registry sell names below this suffix? Below the other private ones a service has customers. */
export function isNameRegistry(suffix: string): boolean {
  return isRegistryLabel(suffix.slice(0, suffix.indexOf('.'))) && isPrivateSuffix(suffix);
}

/** Private registries are called after countries and kinds of owners: `uk.com`, `jpn.com`, `co.nl`. */
function isRegistryLabel({ length }: string): boolean {
  return length <= 3;
}

/** Where the suffix starts, and whether it is a private one. */
function walk(host: string): { readonly start: number; readonly isPrivate: boolean } {
  let start = host.lastIndexOf('.') + 1;
  let found = { start, isPrivate: false };
  let node = nodeOf(host.slice(start));
  while (node !== undefined && start > 0) {
    const dot = host.lastIndexOf('.', start - 2);
    const label = host.slice(dot + 1, start - 1);
    if (node.below.has(`!${label}`)) return { start, isPrivate: false };
    node = node.below.get(label) ?? node.below.get('*');
    start = dot + 1;
    if (node?.ends && (start > 0 || !node.isPrivate || isRegistryLabel(label)))
      found = { start, isPrivate: node.isPrivate };
  }
  return found;
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

/** Reads what follows a label: `?` or `~`, and `(label,label…)`, each optional. */
function readNode(line: string, from: number): { readonly node: Node; readonly end: number } {
  const sign = line.charAt(from);
  const isPrivate = sign === '~';
  const ends = sign !== '?';
  const below = new Map<string, Node>();
  let at = ends && !isPrivate ? from : from + 1;
  if (line.charAt(at) !== '(') return { node: { ends, isPrivate, below }, end: at };
  while (line.charAt(at) !== ')') {
    const after = labelEnd(line, at + 1);
    const child = readNode(line, after);
    below.set(line.slice(at + 1, after), child.node);
    at = child.end;
  }
  return { node: { ends, isPrivate, below }, end: at + 1 };
}

function labelEnd(line: string, from: number): number {
  let at = from;
  while (!'?~(),'.includes(line.charAt(at))) at++;
  return at;
}
