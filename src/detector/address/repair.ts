import { disallowed, longestText, parseDomain, type DomainName } from './domain.ts';
import { hasBlanks, withoutBlanks } from './invisible.ts';
import { withoutWebParts } from './web-address.ts';

/**
 * Characters typed instead of a full stop: those on the keys next to it, and the full stops of other scripts
 * (UTS 46, 4.1).
 */
const stops = /[,;:。．｡،、·…․，；：﹐﹑﹒﹔﹕︐︒؛٫۔।]+/g;
const strays = /[<>()[\]{}"'`“”‘’«»|\\/*!?=+#$%&~^]+/g;

/**
 * Returns the domain that an invalid text (`army,mil`, `army..mil`, `army .mil`, `army．mil`, `army.mil>`) was
 * meant to be. A valid domain is returned as it is. Undefined if the text is empty or cannot be repaired.
 */
export function repair(text: string): DomainName | undefined {
  const plain = withoutWebParts(
    inPlainForm(withoutBlanks(text).replace(disallowed, '')).replace(/^\[[\w-]+:/, ''),
  );
  return repairedName(plain) ?? (plain.includes('/') ? repairedName(plain.replace(/\//g, '.')) : undefined);
}

function repairedName(plain: string): DomainName | undefined {
  const dotted = plain.replace(strays, '').replace(stops, '.');
  const domain = parseDomain(trimDots(dotted.replace(/\.{2,}/g, '.')));
  return domain.kind === 'name' && domain.labels.length > 1 ? domain : undefined;
}

/**
 * Replaces full-width and other compatibility forms with the plain character (`，` and `﹐` with a comma).
 * Leaves a text unchanged that is too long for a name.
 */
function inPlainForm(text: string): string {
  return text.length > longestText ? text : text.replace(/…/g, '.').normalize('NFKC');
}

/**
 * Returns whether the text contains a character that no domain contains, but that lenient software may
 * ignore.
 */
export function isImpossible(text: string): boolean {
  return hasBlanks(text) || text.search(strays) >= 0 || text.search(stops) >= 0 || text.startsWith('.');
}

/** Removes full stops from both ends. */
export function trimDots(text: string): string {
  let start = 0;
  let end = text.length;
  while (text.charAt(start) === '.') start++;
  while (end > start && text.charAt(end - 1) === '.') end--;
  return text.slice(start, end);
}
