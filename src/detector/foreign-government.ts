import { foreignGovernment } from './data/foreign-government.generated.ts';
import type { DomainName } from './domain.ts';

const suffixes: ReadonlySet<string> = new Set(foreignGovernment.suffixes);

/** Is the name at, or below, a government or defence suffix of another country: `gov.ml`, `mod.uk`, `gob.mx`? */
export function isForeignGovernment({ labels }: DomainName): boolean {
  const last = labels.length;
  return [2, 3].some((size) => last >= size && suffixes.has(labels.slice(-size).join('.')));
}
