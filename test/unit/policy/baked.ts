import { bakedText } from '../../../src/policy/baked-policy.ts';
import { parsePolicy } from '../../../src/policy/parse-policy.ts';

/**
 * Returns the text that packaging puts before a bundle for a policy file of this value, or undefined without
 * a value.
 */
export function baked(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const parsed = parsePolicy(value);
  if (parsed.ok) return bakedText(parsed.policy);
  throw new Error(`a test's own policy: ${JSON.stringify(parsed.problems)}`);
}

/** Truncated baked text, as a bundle finds it when its first line was damaged in transfer. */
export const damaged = '{"form":1,"policy":{"protect":["army.mil"';
