import { deletionIndex } from '../../detector/similarity/deletion-index.ts';
import { chosen, mailProviderNames, smallProviderNames } from './mail-provider-names.ts';
import { editInName } from './popular.ts';
import { sourceLines } from './read-source.ts';

/** Shorter names have so many real neighbours that they are not treated as typosquats. */
const shortest = 4;

/**
 * Returns the small mail providers, sorted, without those one edit from a large one: lists of free-mail
 * domains contain typosquats too (`gmial.com`). Such a name is kept if it was verified by hand.
 */
export function cleanedProviders(): string[] {
  const large = mailProviderNames();
  const good = new Set([...chosen('real'), ...sourceLines('known-good.txt')]);
  const index = deletionIndex(large, []);
  const isSquat = (domain: string): boolean => {
    if (domain.indexOf('.') < shortest) return false;
    const beside: string[] = [];
    index.visit(domain, '', (n) => beside.push(large[n] ?? ''));
    return beside.some((near) => editInName(domain, near) !== undefined);
  };
  return smallProviderNames().filter((domain) => good.has(domain) || !isSquat(domain));
}
