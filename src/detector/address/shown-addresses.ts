import { addressesIn } from './addresses-in.ts';
import { parseDomain, type DomainName } from './domain.ts';

/** An address in running text. */
export interface ShownAddress {
  /** In lower case, with a plain `@`. */
  readonly address: string;
  readonly domain: DomainName;
}

/** So many addresses of one text are looked at: more than the 255 characters of a name in Outlook hold. */
const most = 64;

/** The addresses in a text whose domain could be one, in order, each domain once. */
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
