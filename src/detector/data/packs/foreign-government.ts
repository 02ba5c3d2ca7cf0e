import {
  foreignGovernmentDate,
  labelledGovernments,
  namedGovernments,
} from '../foreign-government.generated.ts';
import type { Pack } from '../pack.ts';

/** The government and defence suffixes of other countries: the public suffix list, with hand-kept additions. */
export const foreignGovernmentPack: Pack = {
  name: 'foreign-government',
  date: foreignGovernmentDate,
  domains: [],
  suffixes: labelledGovernments.split(';').reduce(withGroup, namedGovernments),
  registries: [],
};

/** Expands `gov ml mz` to `gov.ml` and `gov.mz`. */
function withGroup(all: readonly string[], group: string): readonly string[] {
  const [label = '', ...countries] = group.split(' ');
  return all.concat(countries.map((country) => `${label}.${country}`));
}
