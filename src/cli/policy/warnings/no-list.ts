import { packs } from '../../../detector/data/packs/index.ts';
import { policyWarnings } from '../../../text/admin/policy-warnings.ts';
import { entriesOf } from './entries.ts';
import type { Warn } from './warning.ts';

/** A protected public suffix below which no names are known. */
export const noList: Warn = (policy) =>
  entriesOf(policy, ['protect'])
    .filter(({ isSuffix, name }) => isSuffix && !isListed(name.ascii))
    .map(({ path, entry }) => ({ path, message: policyWarnings.noList(entry) }));

/** The packs of names below one suffix, and complete registries; governments abroad are suffixes without names. */
function isListed(suffix: string): boolean {
  return packs.some(
    ({ suffixes, domains, registries }) =>
      registries.some((registry) => registry.suffix === `.${suffix}`) ||
      (suffixes.includes(suffix) && domains.some((domain) => domain.endsWith(`.${suffix}`))),
  );
}
