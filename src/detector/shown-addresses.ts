import { parseDomain, type DomainName } from './domain.ts';
import { trimDots } from './mend.ts';
import { withoutUnseen } from './unseen.ts';

/** An address in running text. */
export interface ShownAddress {
  /** In lower case, with a plain `@`. */
  readonly address: string;
  readonly domain: DomainName;
}

/** What ends an address in running text. */
const around = /[\s<>()[\]{}"'`,;:|]/;

/** So many addresses of one text are looked at: more than the 255 characters of a name in Outlook hold. */
const most = 64;

/**
 * The addresses in a text, in order, each domain once: something before an `@`, or a form of it that looks alike, and a domain behind it. Signs that nobody
 * sees are no part of them.
 */
export function shownAddresses(text: string): ShownAddress[] {
  const found = new Map<string, ShownAddress>();
  const words = withoutUnseen(text)
    .replace(/[＠﹫]/g, '@')
    .split(around);
  for (const word of words) {
    if (found.size === most) break;
    const shown = word.indexOf('@') > 0 ? addressIn(word) : undefined;
    if (shown && !found.has(shown.domain.ascii)) found.set(shown.domain.ascii, shown);
  }
  return [...found.values()];
}

function addressIn(word: string): ShownAddress | undefined {
  const address = trimDots(word).toLowerCase();
  const at = address.lastIndexOf('@');
  const domain = parseDomain(address.slice(at + 1));
  return domain.kind === 'name'
    ? { address: `${address.slice(0, at)}@${domain.unicode}`, domain }
    : undefined;
}
