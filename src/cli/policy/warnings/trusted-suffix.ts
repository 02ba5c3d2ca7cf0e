import { oneEdit } from '../../../detector/similarity/edit.ts';
import { covers } from '../../../policy/covers.ts';
import { policyWarnings } from '../../../text/admin/policy-warnings.ts';
import { entriesOf } from './entries.ts';
import type { ListedEntry } from './entries.ts';
import type { Warn } from './warning.ts';

/**
 * Warns of a trusted suffix that exempts what should be found: names below a protected one, or typos in its
 * suffix.
 */
export const trustedSuffix: Warn = (policy) => {
  const guarded = entriesOf(policy, ['protect']);
  return entriesOf(policy, ['trust'])
    .filter(({ isSuffix }) => isSuffix)
    .flatMap((suffix) => {
      const message = exempted(suffix, guarded);
      return message === undefined ? [] : [{ path: suffix.path, message }];
    });
};

function exempted({ entry, name }: ListedEntry, guarded: readonly ListedEntry[]): string | undefined {
  const below = guarded.find((one) => covers(entry, one.name.unicode));
  if (below) return policyWarnings.trustsProtected(entry, below.entry);
  const near = guarded.find((one) => oneEdit(name.ascii, suffixOf(one)) !== undefined);
  if (!near) return undefined;
  const suffix = suffixOf(near);
  const example = near.isSuffix
    ? `example${entry}`
    : `${near.name.ascii.slice(0, -suffix.length - 1)}${entry}`;
  return policyWarnings.trustsTypos(entry, `.${suffix}`, example);
}

function suffixOf({ isSuffix, name }: ListedEntry): string {
  return isSuffix ? name.ascii : name.suffix;
}
