import {
  foreignGovernmentDate,
  labelledGovernments,
  namedGovernments,
} from '../foreign-government.generated.ts';
import type { PublicPack } from './pack.ts';

/** The government and defence suffixes of other countries. */
export const foreignGovernmentPack: PublicPack = {
  name: 'foreign-government',
  source: 'the public suffix list, with hand-kept additions',
  date: foreignGovernmentDate,
  domains: [],
  suffixes: [...namedGovernments, ...labelledGovernments],
  registries: [],
};
