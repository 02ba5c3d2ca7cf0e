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
  'other-recipients': 1,
  protected: 1,
  trusted: 0.97,
  'mail-provider': 0.93,
  remembered: 0.9,
  familiar: 0.97,
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
