import type { KnownDomains } from './known-domains.ts';
import type { DomainName } from '../address/domain.ts';
import { isWithinAny } from '../address/whole-labels.ts';

/**
 * Returns whether the name, or a domain above it, is protected or trusted. Compares whole labels: `xarmy.mil`
 * is not below `army.mil`.
 */
export function isTrusted({ ascii }: DomainName, { trusted }: KnownDomains): boolean {
  return isWithinAny(ascii, trusted);
}

/** Returns whether a list or a closed registry shows that the registrable domain is real. */
export function isKnown(name: DomainName, { known, registries }: KnownDomains): boolean {
  if (known.has(name.registrable)) return true;
  return name.label !== '' && registries.get(name.suffix)?.has(name.label) === true;
}
