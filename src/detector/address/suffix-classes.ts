import { namedGovernments } from '../data/foreign-government.generated.ts';
import type { DomainName } from './domain.ts';
import { isNameRegistry, isPrivateSuffix } from './public-suffix.ts';

/** Endings that anybody may have and that are put in place of the right one. */
const open: ReadonlySet<string> = new Set('com net org us co info biz'.split(' '));

export function isOpenSuffix(suffix: string): boolean {
  return open.has(suffix);
}

/** Do customers of a service have mail below this suffix? A name there is often its owner's second one: `example.onmicrosoft.com`. */
export function isHosting(suffix: string): boolean {
  return isPrivateSuffix(suffix) && !isNameRegistry(suffix);
}

const governments: ReadonlySet<string> = new Set(namedGovernments);
/** What countries call their governments and armed forces below their own ending. */
const governmentLabels: ReadonlySet<string> = new Set('gov govt gob gouv go gub gv mil mod'.split(' '));

/** Do the last two labels say a government: `gov.ml`, `mod.uk`, `gob.mx`? */
export function hasGovernmentLabel(labels: readonly string[]): boolean {
  const [second = '', country = ''] = labels.slice(-2);
  return country.length === 2 && country !== 'us' && governmentLabels.has(second);
}

/** Is the name at, or below, a government or defence suffix of another country: `gov.ml`, `bund.de`, `gob.mx`? */
export function isForeignGovernment({ labels }: DomainName): boolean {
  return hasGovernmentLabel(labels) || governments.has(labels.slice(-2).join('.'));
}
