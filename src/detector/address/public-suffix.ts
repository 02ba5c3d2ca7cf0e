import { suffixLines } from '../data/public-suffixes.generated.ts';

/**
 * A node of the suffix tree: whether the name up to it is a public suffix, and which labels may precede it.
 */
interface Node {
  readonly ends: boolean;
  readonly isPrivate: boolean;
  readonly below: ReadonlyMap<string, Node>;
}

let lines: Map<string, string> | undefined;
const read = new Map<string, Node>();

/** Returns whether the label (lower case, A-label) is a top-level domain of the root zone. */
export function isTld(label: string): boolean {
  lines ??= linesByTld();
  return lines.has(label);
}

/**
 * Returns the public suffix of a host name (lower case, A-labels): the longest matching rule, where a
 * wildcard matches any one label and an exception overrides it (publicsuffix.org, "Algorithm"). Returns the
 * last label if no rule matches.
 *
 * The own domain of a hosting service is treated as an ordinary domain, because the service receives mail
 * there: the suffix of `zendesk.com` is `com`, that of `example.zendesk.com` is `zendesk.com`.
 */
export function publicSuffix(host: string): string {
  return host.slice(walk(host).start);
}

/**
 * Returns whether this public suffix is in the private section: a private registry (`uk.com`), or a service
 * with a name for each customer (`onmicrosoft.com`).
 */
export function isPrivateSuffix(suffix: string): boolean {
  return walk(`a.${suffix}`).isPrivate;
}

/**
 * Returns whether a private registry sells names below this suffix. The other private suffixes belong to
 * hosting services.
 */
export function isNameRegistry(suffix: string): boolean {
  return isRegistryLabel(suffix.slice(0, suffix.indexOf('.'))) && isPrivateSuffix(suffix);
}

/** Private registries are named after countries and kinds of owners: `uk.com`, `jpn.com`, `co.nl`. */
function isRegistryLabel({ length }: string): boolean {
  return length <= 3;
}

/** Finds where the suffix starts, and whether it is private. */
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

/** Parses the line of a top-level domain on first use, because most mail goes to few of them. */
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

/**
 * Parses what follows a label: `?` (not a suffix) or `~` (private), then `(label,label…)`. Both are optional.
 */
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
