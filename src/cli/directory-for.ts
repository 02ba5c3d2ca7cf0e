import { packs } from '../detector/data/packs/index.ts';
import { buildDirectory } from '../detector/directory.ts';
import type { Directory, DirectoryInput } from '../detector/directory.ts';
import { directoryInput } from '../policy/directory-input.ts';
import type { Policy } from '../policy/policy.ts';
import { silenceFor } from './silence-for.ts';

/** The directory of an add-in packaged with this policy, with every pack that it can name, as of today. */
export function directoryFor(policy: Policy): Directory {
  return buildDirectory(directoryInputFor(policy));
}

/** What that directory is built from. */
export function directoryInputFor(policy: Policy): DirectoryInput {
  const today = new Date().toISOString().slice(0, 10);
  return directoryInput(policy, { shelf: packs, today, silence: silenceFor(policy) });
}
