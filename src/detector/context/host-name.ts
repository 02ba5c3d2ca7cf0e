import { parseDomain, type DomainName } from '../address/domain.ts';

/** Returns the text after the last `@`, in lower case; the whole text where there is no `@`. */
export function domainTextOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** Returns the domain of a text; undefined for one that is no domain, or a public suffix. */
export function hostNameOf(text: string): DomainName | undefined {
  const domain = parseDomain(text);
  return domain.kind === 'name' && domain.label !== '' ? domain : undefined;
}
