import { packs } from '../../../detector/data/packs/index.ts';
import { detect } from '../../../detector/detect.ts';
import { buildDirectory } from '../../../detector/directory.ts';
import { directoryInput } from '../../../policy/directory-input.ts';
import { policyWarnings } from '../../../text/policy-warnings.ts';
import { entriesOf } from './entries.ts';
import type { Found, Warn } from './warning.ts';

/** A trusted domain that would be doubted strongly if it were not: perhaps the very slip that the policy is there for. */
export const trustedSlip: Warn = (policy) => {
  const directory = buildDirectory(directoryInput({ ...policy, trust: [] }, { shelf: packs }));
  const context = { sender: '', others: [], remembered: [] };
  return entriesOf(policy, ['trust'])
    .filter(({ isSuffix }) => !isSuffix)
    .flatMap<Found>(({ path, entry }) => {
      const recipient = { field: 'to', address: `x@${entry}`, displayName: '' } as const;
      const strong = detect(recipient, directory, context).find(({ strength }) => strength === 'strong');
      const meant = strong?.suggestions[0]?.domain;
      return meant === undefined ? [] : [{ path, message: policyWarnings.trustedSlip(entry, meant) }];
    });
};
