import { bakedText } from '../../../src/policy/baked-policy.ts';
import { parsePolicy } from '../../../src/policy/parse-policy.ts';

/** What packaging would put before a bundle for a policy file of this value: nothing without one. */
export function baked(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const parsed = parsePolicy(value);
  if (parsed.ok) return bakedText(parsed.policy);
  throw new Error(`a test's own policy: ${JSON.stringify(parsed.problems)}`);
}

/** What a bundle finds when its first line was damaged on the way. */
export const damaged = '{"form":1,"policy":{"protect":["army.mil"';
