import { defaultPolicy, parsePolicy } from './parse-policy.ts';
import type { ParsedPolicy } from './parse-policy.ts';

/**
 * The policy of this installation from the value that packaging put before the bundle: the default one if there is no value, its
 * problems if it is not valid. The caller must not go on without a policy, for then nothing would be checked.
 */
export function currentPolicy(baked: unknown): ParsedPolicy {
  return baked === undefined ? { ok: true, policy: defaultPolicy } : parsePolicy(baked);
}
