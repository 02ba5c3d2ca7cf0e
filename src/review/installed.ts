import { buildDirectory, type Directory } from '../detector/directory.ts';
import { currentPolicy } from '../policy/current-policy.ts';
import { directoryInput } from '../policy/directory-input.ts';
import type { Policy } from '../policy/policy.ts';

/** The policy of this installation and what it is compared with, made once. */
export interface Installed {
  readonly policy: Policy;
  readonly directory: Directory;
}

/**
 * Makes ready what every check needs, when the bundle loads and not while a sender waits.
 *
 * @param baked the value that packaging put before the bundle; undefined where there is none
 * @param today the day of use (ISO), so that an old list speaks more softly
 * @returns undefined when the policy is not valid: nothing can be checked then
 */
export function install(baked: unknown, today?: string): Installed | undefined {
  try {
    const current = currentPolicy(baked);
    if (!current.ok) return undefined;
    return {
      policy: current.policy,
      directory: buildDirectory(directoryInput(current.policy, today === undefined ? {} : { today })),
    };
  } catch {
    return undefined;
  }
}
