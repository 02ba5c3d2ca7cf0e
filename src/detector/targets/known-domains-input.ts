import type { Pack, Registry } from '../data/pack.ts';

/**
 * The domains that a policy names, for `buildKnownDomains`. A suffix starts with a dot (`.mil`), a domain
 * does not (`army.mil`).
 */
export interface KnownDomainsInput {
  /** Strictly guarded domains and suffixes: every rule applies to imitations of them. */
  readonly protect: readonly string[];
  /** Domains and suffixes of partners: exempt with their subdomains, and can be suggested. */
  readonly trust: readonly string[];
  /** All domains of the sender's organisation: aliases, other suffixes, subsidiaries. None if left out. */
  readonly own?: readonly string[];
  /** Hosts that the organisation exchanges mail with: known to be real, and can be suggested. */
  readonly correspondents?: readonly string[];
  /** Names of packs, looked up in `availablePacks`. */
  readonly packs: readonly string[];
  /** Further domains known to be real: exempt, but never suggested. */
  readonly knownLegitimate?: readonly string[];
  /** The available packs. By default, those built into every bundle. */
  readonly availablePacks?: readonly Pack[];
  /** Complete lists of closed registries, in addition to those of the packs. */
  readonly registries?: readonly Registry[];
  /**
   * The current date, `2026-11-24`. Findings from lists older than a year are weaker. Without a date no list
   * counts as old.
   */
  readonly today?: string;
}
