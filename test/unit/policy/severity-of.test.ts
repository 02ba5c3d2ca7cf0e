import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../src/policy/parse-policy.ts';
import { severityOf } from '../../../src/policy/severity-of.ts';

const { strength } = defaultPolicy.severities;

describe('severityOf', () => {
  it.each([
    ['strong', 'confirm'],
    ['medium', 'confirm'],
    ['info', 'notice'],
  ] as const)('gives a %s finding the default severity %s', (of, severity) => {
    expect(severityOf(defaultPolicy, { kind: 'tld-typo', strength: of })).toBe(severity);
  });

  it('prefers the severity of a kind to that of its strength, for that kind only', () => {
    const policy = { ...defaultPolicy, severities: { strength, kind: { combosquat: 'ignore' as const } } };
    expect(severityOf(policy, { kind: 'combosquat', strength: 'strong' })).toBe('ignore');
    expect(severityOf(policy, { kind: 'tld-typo', strength: 'strong' })).toBe('confirm');
  });
});
