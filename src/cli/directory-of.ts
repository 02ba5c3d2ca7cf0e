import { packs } from '../detector/data/packs/index.ts';
import { buildDirectory } from '../detector/directory.ts';
import type { Directory, DirectoryInput } from '../detector/directory.ts';
import { directoryInput } from '../policy/directory-input.ts';
import type { Policy } from '../policy/policy.ts';
import { silenceFor } from './silence-for.ts';

/** What an add-in packaged with this policy compares addresses with, today, and what that was built from. */
export function directoryOf(policy: Policy): {
  readonly input: DirectoryInput;
  readonly directory: Directory;
} {
  const today = new Date().toISOString().slice(0, 10);
  const input = directoryInput(policy, { shelf: packs, today, silence: silenceFor(policy) });
  return { input, directory: buildDirectory(input) };
}
