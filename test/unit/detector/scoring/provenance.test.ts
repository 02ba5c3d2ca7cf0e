import { expect, it } from 'vitest';
import { buildKnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { judge } from '../table.ts';

const from = buildKnownDomains({ protect: ['army.mil'], trust: ['gmail.com', 'contoso.com'], packs: [] });

it.each([
  ['gmial.com', 'gmail.com', 'mail-provider'],
  ['contosso.com', 'contoso.com', 'trusted'],
  ['army.ml', 'army.mil', 'protected'],
])('a provider of mailboxes that the policy trusts is no partner: %s, %s is %s', (typed, meant, source) => {
  const suggestion = judge(typed, { from })[0]?.suggestions[0];
  expect(suggestion).toMatchObject({ domain: meant, provenance: { source } });
});
