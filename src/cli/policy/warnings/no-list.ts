import { isBelow } from '../../../detector/address/whole-labels.ts';
import { packs } from '../../../detector/data/packs/index.ts';
import { policyWarnings } from '../../../text/admin/policy-warnings.ts';
import { entriesOf } from './entries.ts';
import type { Warn } from './warning.ts';

/** Warns of a protected suffix below which no names are known. */
export const noList: Warn = (policy) =>
  entriesOf(policy, ['protect'])
    .filter(({ isSuffix, name }) => isSuffix && !isListed(name.ascii))
    .map(({ path, entry }) => ({ path, message: policyWarnings.noList(entry) }));

/**
 * Returns whether a pack has names below the suffix or its complete registry. Foreign governments are
 * suffixes only.
 */
function isListed(suffix: string): boolean {
  return packs.some(
    ({ suffixes, domains, registries }) =>
      registries.some((registry) => registry.suffix === `.${suffix}`) ||
      (suffixes.includes(suffix) && domains.some((domain) => isBelow(domain, suffix))),
  );
}
