import { knownGood } from '../detector/data/known-good.generated.ts';
import type { KnownDomainsInput } from '../detector/targets/known-domains-input.ts';
import type { Pack } from '../detector/data/pack.ts';
import type { Policy } from './policy.ts';

/** What the detector uses in addition to the policy. */
export interface DetectorData {
  /** The packs to look names up in. By default, those built into every bundle. */
  readonly availablePacks?: readonly Pack[];
  /** Domains known to be real. By default, the few that the rules would doubt without a configuration. */
  readonly knownLegitimate?: readonly string[];
  /** The current date, `2026-11-24`, so that findings from old lists are weaker. */
  readonly today?: string;
}

/**
 * Returns what the detector needs from a policy. It does not need the deny list, because a denied domain is
 * not a likely mistake.
 */
export function knownDomainsInput(
  { protect, own, trust, correspondents, packs }: Policy,
  data: DetectorData = {},
): KnownDomainsInput {
  return { protect, own, trust, correspondents, packs, knownLegitimate: knownGood.domains, ...data };
}
