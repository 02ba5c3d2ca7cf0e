import { sourceRows } from './read-source.ts';

/** The curated mail providers, in the order of the source. */
export function mailProviderNames(): string[] {
  return sourceRows('mail-providers.csv').map((row) => row.domain ?? '');
}
