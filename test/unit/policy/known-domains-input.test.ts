import { describe, expect, it } from 'vitest';
import { knownGood } from '../../../src/detector/data/known-good.generated.ts';
import { usGov } from '../../../src/detector/data/packs/us-gov.ts';
import { knownDomainsInput } from '../../../src/policy/known-domains-input.ts';
import { defaultPolicy } from '../../../src/policy/parse-policy.ts';

describe('the detector’s input from a policy', () => {
  it('holds the domains and packs of the policy, and leaves its denials out', () => {
    const policy = {
      ...defaultPolicy,
      own: ['example.de'],
      trust: ['example.com'],
      correspondents: ['acme.org'],
      deny: [{ domain: '.ml', reason: 'No.' }],
    };
    expect(knownDomainsInput(policy)).toEqual({
      protect: ['.mil'],
      own: ['example.de'],
      trust: ['example.com'],
      correspondents: ['acme.org'],
      packs: ['us-mil'],
      knownLegitimate: knownGood.domains,
    });
  });

  it('passes on the available packs and the given day', () => {
    expect(knownDomainsInput(defaultPolicy, { availablePacks: [usGov], today: '2026-11-24' })).toMatchObject({
      availablePacks: [usGov],
      today: '2026-11-24',
    });
  });
});
