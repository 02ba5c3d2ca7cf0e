import { buildDirectory, type Directory } from '../detector/directory.ts';
import { readBaked } from '../policy/baked-policy.ts';
import { directoryInput } from '../policy/directory-input.ts';
import type { Policy } from '../policy/policy.ts';

/** The policy of this installation and what recipients are compared with. */
export interface Installed {
  readonly policy: Policy;
  /** Made once, when it is first asked for: that takes milliseconds, which pass while Outlook is answering. */
  readonly directory: Directory;
}

/**
 * Reads the policy when the bundle loads.
 *
 * @param baked the value that packaging put before the bundle; undefined where there is none
 * @param today the day of use (ISO), so that an old list speaks more softly
 * @returns undefined when the policy is not valid: nothing can be checked then
 */
export function install(baked: unknown, today?: string): Installed | undefined {
  const policy = readBaked(baked);
  return policy && withDirectory(policy, today);
}

/** The day of a clock (ISO); undefined where the clock is broken and says no time. */
export function isoDay(now: Date): string | undefined {
  return Number.isNaN(now.getTime()) ? undefined : now.toISOString().slice(0, 10);
}

function withDirectory(policy: Policy, today: string | undefined): Installed {
  let made: Directory | undefined;
  return {
    policy,
    get directory() {
      return (made ??= buildDirectory(directoryInput(policy, today === undefined ? {} : { today })));
    },
  };
}
