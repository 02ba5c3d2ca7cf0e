import { addressesIn } from './addresses-in.ts';
import { parseDomain, type DomainName } from './domain.ts';

/** An address found in running text. */
export interface ShownAddress {
  /** Lower case, with a plain `@`. */
  readonly address: string;
  readonly domain: DomainName;
}

/**
 * Limit on the addresses read from one text. The 255 characters of a display name in Outlook cannot hold
 * more.
 */
const most = 64;

/** Returns the addresses in a text that have a valid domain, in order, with one address per domain. */
export function shownAddresses(text: string): ShownAddress[] {
  const found = new Map<string, ShownAddress>();
  for (const word of addressesIn(text).slice(0, most)) {
    const shown = addressIn(word);
    if (shown && !found.has(shown.domain.ascii)) found.set(shown.domain.ascii, shown);
  }
  return [...found.values()];
}

function addressIn(word: string): ShownAddress | undefined {
  const address = word.toLowerCase();
  const at = address.lastIndexOf('@');
  const domain = parseDomain(address.slice(at + 1));
  return domain.kind === 'name'
    ? { address: `${address.slice(0, at)}@${domain.unicode}`, domain }
    : undefined;
}
