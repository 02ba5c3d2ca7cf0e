import { oneEdit } from '../../../detector/edit.ts';
import { covers } from '../../../policy/covers.ts';
import { policyWarnings } from '../../../text/administrator/policy-warnings.ts';
import { entriesOf } from './entries.ts';
import type { ListedEntry } from './entries.ts';
import type { Warn } from './warning.ts';

/** A trusted suffix that silences what protection is for: the slips of a protected name, in its ending or below it. */
export const trustedSuffix: Warn = (policy) => {
  const guarded = entriesOf(policy, ['protect']);
  return entriesOf(policy, ['trust'])
    .filter(({ isSuffix }) => isSuffix)
    .flatMap((suffix) => {
      const message = silenced(suffix, guarded);
      return message === undefined ? [] : [{ path: suffix.path, message }];
    });
};

function silenced({ entry, name }: ListedEntry, guarded: readonly ListedEntry[]): string | undefined {
  const below = guarded.find((one) => covers(entry, one.name.unicode));
  if (below) return policyWarnings.trustsProtected(entry, below.entry);
  const near = guarded.find((one) => oneEdit(name.ascii, endingOf(one)) !== undefined);
  if (!near) return undefined;
  const ending = endingOf(near);
  const example = near.isSuffix
    ? `example${entry}`
    : `${near.name.ascii.slice(0, -ending.length - 1)}${entry}`;
  return policyWarnings.trustsSlips(entry, `.${ending}`, example);
}

function endingOf({ isSuffix, name }: ListedEntry): string {
  return isSuffix ? name.ascii : name.suffix;
}
