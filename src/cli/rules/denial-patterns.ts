import { parseDomain } from '../../detector/domain.ts';

/**
 * Regular expressions (.NET, without regard to case) that match the addresses that an entry of `deny` forbids: those at `example.com` and below it, or
 * those that end in `.ml`. Anchored and by whole labels. A name with other letters is written in both its forms.
 */
export function denialPatterns(entry: string): string[] {
  const isSuffix = entry.startsWith('.');
  const domain = parseDomain(isSuffix ? entry.slice(1) : entry);
  if (domain.kind !== 'name') return [];
  const forms = new Set([domain.ascii, domain.unicode]);
  return [...forms].map((form) => `${isSuffix ? '\\.' : '[@.]'}${form.replace(/\./g, '\\.')}$`);
}
