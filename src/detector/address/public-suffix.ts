import { frontDecoded } from '../data/front-coding.ts';
import { codedSuffixes } from '../data/public-suffixes.generated.ts';

/**
 * Labels, and what follows each of them: a tilde if the name up to it is a private suffix, then parentheses with the
 * labels that may precede it, which start with a question mark if the name itself is not a suffix. Both are optional.
 */
type Labels = ReadonlyMap<string, string>;

const read = new Map<string, Labels>();

/** Returns whether the label (lower case, A-label) is a top-level domain of the root zone. */
export function isTld(label: string): boolean {
  return labelsIn(codedSuffixes).has(label);
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
  let follows = labelsIn(codedSuffixes).get(host.slice(start));
  while (follows !== undefined && start > 0) {
    const dot = host.lastIndexOf('.', start - 2);
    const label = host.slice(dot + 1, start - 1);
    const below = labelsIn(follows);
    if (below.has(`!${label}`)) return { start, isPrivate: false };
    follows = below.get(label) ?? below.get('*');
    start = dot + 1;
    const isPrivate = follows?.startsWith('~') ?? false;
    if (follows?.startsWith('(?') === false && (start > 0 || !isPrivate || isRegistryLabel(label)))
      found = { start, isPrivate };
  }
  return found;
}

/** Parses the labels below a name on first use, because most mail goes to few of them. */
function labelsIn(follows: string): Labels {
  const known = read.get(follows);
  if (known !== undefined) return known;
  const labels = frontDecoded(follows);
  read.set(follows, labels);
  return labels;
}
