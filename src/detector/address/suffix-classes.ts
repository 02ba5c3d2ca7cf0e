import { namedGovernments } from '../data/foreign-government.generated.ts';
import type { DomainName } from './domain.ts';
import { isNameRegistry, isPrivateSuffix } from './public-suffix.ts';

/** Suffixes that anybody can register below, and that senders type instead of the right one. */
const open: ReadonlySet<string> = new Set('com net org us co info biz'.split(' '));

export function isOpenSuffix(suffix: string): boolean {
  return open.has(suffix);
}

/**
 * Returns whether a service hosts its customers' mail below this suffix. A name there is often a second name
 * of its owner: `example.onmicrosoft.com`.
 */
export function isHosting(suffix: string): boolean {
  return isPrivateSuffix(suffix) && !isNameRegistry(suffix);
}

const governments: ReadonlySet<string> = new Set(namedGovernments);
/** Second-level labels of governments and armed forces below country-code TLDs. */
const governmentLabels: ReadonlySet<string> = new Set('gov govt gob gouv go gub gv mil mod'.split(' '));

/**
 * Returns whether the last two labels name a government or armed forces outside the US: `gov.ml`, `mod.uk`,
 * `gob.mx`.
 */
export function hasGovernmentLabel(labels: readonly string[]): boolean {
  const [second = '', country = ''] = labels.slice(-2);
  return country.length === 2 && country !== 'us' && governmentLabels.has(second);
}

/**
 * Returns whether the name is at or below a government or defence suffix outside the US: `gov.ml`, `bund.de`,
 * `gob.mx`.
 */
export function isForeignGovernment({ labels }: DomainName): boolean {
  return hasGovernmentLabel(labels) || governments.has(labels.slice(-2).join('.'));
}
