import { groupedBySuffix } from './by-suffix.ts';
import { table, type Table } from '../render.ts';
import { mailProviderNames } from '../../../src/cli/known-good/mail-provider-names.ts';
import { popularity } from '../../../src/cli/known-good/popular.ts';

export const mailProvidersDate = '2026-11-29';

/**
 * Returns the mail providers that can be suggested, most popular first. Those without a rank come last, in
 * alphabetical order.
 */
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

/** Large mail providers worldwide. */
export const mailProviders: { readonly date: string; readonly domains: readonly string[] } = {
  date: '${mailProvidersDate}',
  domains: bySuffix('${groupedBySuffix(mailProviderNames())}'),
};`,
  );
}
