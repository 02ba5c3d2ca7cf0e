import { parseDomain, unseen, type DomainName } from './domain.ts';

/** Signs that are typed for a full stop: the keys beside it, and other scripts' full stops (UTS 46, 4.1). */
const stops = /[,;:。．｡،、·…․]+/g;
const strays = /[<>()[\]{}"'`“”‘’«»|\\/*!?=+#$%&~^]+/g;

/**
 * The domain that an impossible text (`army,mil`, `army..mil`, `army .mil`, `army．mil`, `army.mil>`) was meant to be, or
 * undefined if the text is possible as it stands, is empty, or cannot be mended.
 */
export function mend(text: string): DomainName | undefined {
  const plain = text.replace(new RegExp(unseen, 'g'), '').replace(strays, '').replace(stops, '.');
  const mended = trimDots(plain.replace(/\.{2,}/g, '.'));
  const domain = parseDomain(mended);
  return domain.kind === 'name' && domain.labels.length > 1 ? domain : undefined;
}

/** Does the text hold something that no domain holds, though a lenient reader might overlook it? */
export function isImpossible(text: string): boolean {
  return (
    text.search(unseen) >= 0 || text.search(strays) >= 0 || text.search(stops) >= 0 || text.startsWith('.')
  );
}

/** Without the full stops at its ends. */
export function trimDots(text: string): string {
  let start = 0;
  let end = text.length;
  while (text.charAt(start) === '.') start++;
  while (end > start && text.charAt(end - 1) === '.') end--;
  return text.slice(start, end);
}
