import { parseDomain, type DomainName } from '../address/domain.ts';

/** Returns the domains of a list, parsed, without its suffixes and without what is no domain. */
export function names(domains: readonly string[]): DomainName[] {
  const parsed: DomainName[] = [];
  for (const text of domains) {
    const domain = text.startsWith('.') ? undefined : parseDomain(text);
    if (domain?.kind === 'name') parsed.push(domain);
  }
  return parsed;
}

/** Returns the suffixes of a list in ASCII form, without the dot that each begins with. */
export function suffixes(domains: readonly string[]): string[] {
  const found: string[] = [];
  for (const text of domains) {
    const domain = text.startsWith('.') ? parseDomain(text.slice(1)) : undefined;
    if (domain?.kind === 'name') found.push(domain.ascii);
  }
  return found;
}

/** Returns the ASCII form of an entry after a dot, for comparison with suffixes. Empty if it is not a domain. */
export function parsedText(entry: string): string {
  const domain = parseDomain(entry.startsWith('.') ? entry.slice(1) : entry);
  return domain.kind === 'name' ? `.${domain.ascii}` : '';
}
