import type { KnownDomains } from './known-domains.ts';
import type { DomainName } from '../address/domain.ts';

/**
 * Returns whether the name, or a domain above it, is protected or trusted. Compares whole labels: `xarmy.mil`
 * is not below `army.mil`.
 */
export function isTrusted({ ascii }: DomainName, { trusted }: KnownDomains): boolean {
  for (let cut = 0; cut >= 0; cut = ascii.indexOf('.', cut + 1))
    if (trusted.has(cut === 0 ? ascii : ascii.slice(cut + 1))) return true;
  return false;
}

/** Returns whether a list or a closed registry shows that the registrable domain is real. */
export function isKnown(name: DomainName, { known, registries }: KnownDomains): boolean {
  if (known.has(name.registrable)) return true;
  return name.label !== '' && registries.get(name.suffix)?.has(name.label) === true;
}
