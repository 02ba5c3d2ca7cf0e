import { expect, it } from 'vitest';
import { packs } from '../../../../src/detector/data/packs/index.ts';
import { buildKnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { packsNeeded } from '../../../../src/detector/targets/packs.ts';
import { judge } from '../table.ts';

it.each([
  [[], ['.mil'], ['us-mil'], 'no .mil name would be known without its list'],
  [[], ['army.mil'], [], 'one protected name needs no list'],
  [[], ['noaa.gov'], ['us-gov'], 'a .gov name is protected, and what is registered beside it is known'],
  [[], ['.gov'], ['us-gov'], 'the whole of .gov'],
  [['us-gov-federal'], ['acme.com'], ['us-gov-federal'], 'a pack that the policy names'],
  [[], ['acme.com', 'evil-gov', 'gov.example.com'], [], 'nothing to do with any list'],
])('the packs %j with %j protected need %j: %s', (named, protect, needed) => {
  const input = { protect, packs: named, trust: [] };
  const carried = packsNeeded(input, packs);
  expect(carried.map(({ name }) => name)).toEqual(needed);
  const all = buildKnownDomains({ ...input, availablePacks: packs });
  const few = buildKnownDomains({ ...input, availablePacks: carried });
  for (const domain of ['nooa.gov', 'nasa.gov', 'amry.mil', 'army.ml', 'acne.com', 'state.gv'])
    expect(judge(domain, { from: few })).toEqual(judge(domain, { from: all }));
});
