import { groupedBySuffix } from './by-suffix.ts';
import { table, type Table } from '../render.ts';
import { mailProviderNames } from './mail-provider-names.ts';
import { popularity } from './popular.ts';

export const mailProvidersDate = '2026-11-29';

/** The mail providers that can be meant, most popular first, those without a rank in alphabetical order at the end. */
export function mailProviderDomains(): string[] {
  const rank = popularity();
  const rankOf = (domain: string): number => rank.get(domain) ?? Infinity;
  return mailProviderNames().sort((one, other) => {
    const [first, second] = [rankOf(one), rankOf(other)];
    if (first !== second) return first - second;
    return one < other ? -1 : 1;
  });
}

export function mailProvidersTable(): Table {
  return table(
    'mail-providers.generated.ts',
    'sources/mail-providers.csv, sources/provider-lists.csv.gz (see sources/README.md).',
    `
import { bySuffix } from './by-suffix.ts';

/** Large mail providers all over the world. */
export const mailProviders: { readonly date: string; readonly domains: readonly string[] } = {
  date: '${mailProvidersDate}',
  domains: bySuffix('${groupedBySuffix(mailProviderNames())}'),
};`,
  );
}
