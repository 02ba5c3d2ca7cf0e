import { disallowed, longestText, parseDomain, type DomainName } from './domain.ts';
import { hasBlanks, withoutBlanks } from './unseen.ts';
import { withoutWebParts } from './web-address.ts';

/** Signs that are typed for a full stop: the keys beside it, and other scripts' full stops (UTS 46, 4.1). */
const stops = /[,;:。．｡،、·…․，；：﹐﹑﹒﹔﹕︐︒؛٫۔।]+/g;
const strays = /[<>()[\]{}"'`“”‘’«»|\\/*!?=+#$%&~^]+/g;

/**
 * The domain that an impossible text (`army,mil`, `army..mil`, `army .mil`, `army．mil`, `army.mil>`) was meant to be, or
 * undefined if the text is possible as it stands, is empty, or cannot be mended.
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

/** Full-width and other compatibility forms as the plain sign (`，` and `﹐` as a comma), of a text that is not too long for a name. */
function inPlainForm(text: string): string {
  return text.length > longestText ? text : text.replace(/…/g, '.').normalize('NFKC');
}

/** Does the text hold something that no domain holds, though a lenient reader might overlook it? */
export function isImpossible(text: string): boolean {
  return hasBlanks(text) || text.search(strays) >= 0 || text.search(stops) >= 0 || text.startsWith('.');
}

/** Without the full stops at its ends. */
export function trimDots(text: string): string {
  let start = 0;
  let end = text.length;
  while (text.charAt(start) === '.') start++;
  while (end > start && text.charAt(end - 1) === '.') end--;
  return text.slice(start, end);
}
