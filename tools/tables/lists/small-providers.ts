import { deletionIndex } from '../../../src/detector/similarity/deletion-index.ts';
import { chosen, mailProviderNames, smallProviderNames } from './mail-provider-names.ts';
import { editInName } from './popular.ts';
import { sourceLines } from '../read-source.ts';

/** Names this short have real neighbours nearly everywhere. */
const shortest = 4;

/**
 * The small mail providers without those one letter from a large one, sorted: lists of free mail hold typosquats too (`gmial.com`). Such a name
 * is kept where it was looked up by hand.
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
