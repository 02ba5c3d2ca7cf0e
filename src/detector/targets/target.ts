import type { DomainName } from '../address/domain.ts';
import type { Provenance } from '../finding.ts';
import { isBranch } from './mail-provider.ts';

/** A domain that could have been meant. */
export interface Target {
  readonly name: DomainName;
  readonly provenance: Provenance;
  /** How strictly it is guarded: by the administrator, by a list that a policy names, or as one partner among many. */
  readonly guard: 'strict' | 'listed' | 'open';
}

/** How likely a domain of that origin is what was meant, other things equal: the `target` factor of a score. */
const priors: Readonly<Record<Provenance['source'], number>> = {
  own: 1,
  'other-recipients': 1,
  protected: 1,
  trusted: 0.97,
  'mail-provider': 0.93,
  remembered: 0.9,
  list: 0.85,
  repair: 0.8,
};

/** Of a worldwide mail service, a country's domain is meant less often than the main one: `yahoo.con` is hardly `yahoo.cn`. */
const countrysPrior = 0.865;

export function priorOf({ name, provenance }: Target): number {
  const { source } = provenance;
  const isCountrys = source === 'mail-provider' && isBranch(name);
  return isCountrys ? countrysPrior : priors[source];
}
