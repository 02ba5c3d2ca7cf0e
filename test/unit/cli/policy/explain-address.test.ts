import { expect, it } from 'vitest';
import { explainAddress } from '../../../../src/cli/policy/explain-address.ts';
import { parsePolicy } from '../../../../src/policy/parse-policy.ts';

function explained(address: string, input: unknown) {
  const parsed = parsePolicy(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const message = { sender: '', others: [] };
  return explainAddress({ field: 'to', address, displayName: '' }, parsed.policy, message);
}

it(
  'the explanation of an address names a denial as decisive, whatever the rules find',
  { timeout: 30_000 },
  () => {
    const deny = [{ domain: '.ml', reason: 'No.' }];
    const { severity, denied, decidedBy, rules } = explained('kim@army.ml', { deny });
    expect({ severity, denied, decidedBy }).toEqual({ severity: 'block', denied: 0, decidedBy: undefined });
    expect(rules.find(({ kind }) => kind === 'tld-typo')).toMatchObject({
      result: 'found',
      severity: 'confirm',
    });
  },
);

it('the explanation of an address suggests no denied address', { timeout: 30_000 }, () => {
  const deny = [{ domain: 'army.mil', reason: 'No.' }];
  const { rules } = explained('kim@army.ml', { deny });
  expect(rules.find(({ kind }) => kind === 'tld-typo')?.finding?.suggestions).toEqual([]);
});

it('the explanation of an address shows an ignored rule, which decides nothing', { timeout: 30_000 }, () => {
  const { severity, decidedBy, rules } = explained('kim@army.ml', {
    severities: { kind: { 'tld-typo': 'ignore' } },
  });
  expect({ severity, decidedBy }).toEqual({ severity: 'none', decidedBy: undefined });
  expect(rules.find(({ kind }) => kind === 'tld-typo')).toMatchObject({
    severity: 'ignore',
    severityFrom: 'kind',
  });
});

it(
  'the explanation of an address finds a denial of every domain that the text could be delivered to',
  { timeout: 30_000 },
  () => {
    const deny = [{ domain: 'denied.com', reason: 'No.' }];
    for (const address of [
      '/o=kim@denied.com',
      'kim@denied.com>',
      'kim@x@denied.com',
      'kim%denied.com@example.org',
    ])
      expect(explained(address, { deny })).toMatchObject({ severity: 'block', denied: 0 });
  },
);
