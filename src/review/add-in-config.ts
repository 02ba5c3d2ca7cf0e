import { buildKnownDomains, type KnownDomains } from '../detector/targets/known-domains.ts';
import { readBaked } from '../policy/baked-policy.ts';
import { knownDomainsInput } from '../policy/known-domains-input.ts';
import type { Policy } from '../policy/policy.ts';

/** The policy of this installation and what recipients are compared with. */
export interface AddInConfig {
  readonly policy: Policy;
  /** Built on first access, which takes some milliseconds: read it while Outlook is answering. */
  readonly knownDomains: KnownDomains;
}

/**
 * Reads the policy when the bundle loads.
 *
 * @param baked the value that packaging put before the bundle; undefined where there is none
 * @param today the day of use (ISO), by which old lists lower the scores
 * @returns undefined when the policy is not valid: nothing can be checked then
 */
export function configureAddIn(baked: unknown, today?: string): AddInConfig | undefined {
  const policy = readBaked(baked);
  return policy && withKnownDomains(policy, today);
}

/** Returns the day of a date (ISO); undefined for an invalid date, as a broken clock gives it. */
export function isoDay(now: Date): string | undefined {
  return Number.isNaN(now.getTime()) ? undefined : now.toISOString().slice(0, 10);
}

function withKnownDomains(policy: Policy, today: string | undefined): AddInConfig {
  let made: KnownDomains | undefined;
  return {
    policy,
    get knownDomains() {
      return (made ??= buildKnownDomains(knownDomainsInput(policy, today === undefined ? {} : { today })));
    },
  };
}
