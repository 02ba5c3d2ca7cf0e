import fc from 'fast-check';
import { expect } from 'vitest';
import { packs } from '../../../src/detector/data/packs/index.ts';
import { buildKnownDomains } from '../../../src/detector/targets/known-domains.ts';
import { bakedText, readBaked } from '../../../src/policy/baked-policy.ts';
import { knownDomainsInput } from '../../../src/policy/known-domains-input.ts';
import { parsePolicy } from '../../../src/policy/parse-policy.ts';
import { nearlyPolicy, policyValue } from '../grammar/policy.ts';
import { target } from '../target.ts';

/**
 * A value is parsed as a policy or as problems with sentences. A policy parses to itself, but for its correspondents, which another
 * file has; it survives packaging
 * unchanged and can be used.
 */
export const policy = target('policy', 300, fc.oneof(policyValue, nearlyPolicy, fc.jsonValue()), (value) => {
  const before = JSON.stringify(value);
  const parsed = parsePolicy(value);
  expect(JSON.stringify(value)).toBe(before);
  if (!parsed.ok) {
    expect(parsed.problems.length).toBeGreaterThan(0);
    for (const { message } of parsed.problems) expect(message).toMatch(/\S[.?]$/);
    return;
  }
  const { correspondents, ...written } = parsed.policy;
  expect(correspondents).toEqual([]);
  expect(parsePolicy(written)).toMatchObject({ ok: true, policy: parsed.policy });
  expect(readBaked(bakedText(parsed.policy), packs)).toEqual(parsed.policy);
  expect(() => buildKnownDomains(knownDomainsInput(parsed.policy, { availablePacks: packs }))).not.toThrow();
});
