import { knownGood } from '../detector/data/known-good.generated.ts';
import type { KnownDomainsInput } from '../detector/targets/known-domains.ts';
import type { Pack } from '../detector/data/pack.ts';
import type { Policy } from './policy.ts';

/** What is at hand beside the policy. */
export interface AtHand {
  /** The packs to look names up in; those built into every bundle if it is left out. */
  readonly availablePacks?: readonly Pack[];
  /** Domains that are known to be real; the few that the rules would doubt without a configuration if it is left out. */
  readonly knownLegitimate?: readonly string[];
  /** The day of use, `2026-11-24`, so that old lists can speak more softly. */
  readonly today?: string;
}

/** What the detector has to know of a policy. Denials are not among it: they are no doubt about what was meant. */
export function knownDomainsInput({ protect, trust, packs }: Policy, atHand: AtHand = {}): KnownDomainsInput {
  return { protect, trust, packs, knownLegitimate: knownGood.domains, ...atHand };
}
