import type { DomainName } from '../address/domain.ts';
import type { Provenance } from '../finding.ts';
import { isCountryDomain } from './mail-provider.ts';

/** A domain that the sender could have meant. */
export interface Target {
  readonly name: DomainName;
  readonly provenance: Provenance;
  /**
   * How strictly it is guarded: `strict` if protected or below a closed suffix, `listed` if a named pack
   * lists it, otherwise `open`.
   */
  readonly guard: 'strict' | 'listed' | 'open';
}

/** Prior probability that a domain from each source was meant: the `target` factor of a score. */
const priors: Readonly<Record<Provenance['source'], number>> = {
  own: 1,
  'other-recipients': 0.99,
  protected: 1,
  trusted: 0.97,
  'mail-provider': 0.93,
  remembered: 0.9,
  familiar: 1,
  correspondents: 0.95,
  list: 0.85,
  repair: 0.8,
};

/**
 * A country domain of a worldwide mail service is meant less often than the main one: `yahoo.con` is unlikely
 * to mean `yahoo.cn`.
 */
const countryPrior = 0.865;

/** Returns the prior of a target, between 0 and 1. */
export function priorOf({ name, provenance }: Target): number {
  const { source } = provenance;
  const isCountry = source === 'mail-provider' && isCountryDomain(name);
  return isCountry ? countryPrior : priors[source];
}

/** Returns whether the sender or the organisation has exchanged mail with the target. */
export function isCorrespondent({ provenance: { source } }: Target): boolean {
  return source === 'familiar' || source === 'correspondents';
}

/** Returns whether the target is known from mail, and not from the policy or a list. */
export function isFromMail(target: Target): boolean {
  const { source } = target.provenance;
  return (
    isCorrespondent(target) || source === 'own' || source === 'other-recipients' || source === 'remembered'
  );
}

const worthImitating: ReadonlySet<string> = new Set([
  'protected',
  'trusted',
  'own',
  'correspondents',
  'list',
]);

/**
 * Returns whether somebody who writes to the sender gains by a name like the target's: a domain of the
 * organisation, of its policy, of a list or of its correspondents.
 */
export function isWorthImitating({ provenance: { source } }: Target): boolean {
  return worthImitating.has(source);
}
