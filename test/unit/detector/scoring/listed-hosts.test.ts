import { describe, expect, it } from 'vitest';
import { buildKnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { judge } from '../table.ts';

const from = buildKnownDomains({
  protect: ['army.mil', 'tradoc.army.mil', 'arl.army.mil', 'erl.army.mil'],
  trust: ['intel.com', 'linux.intel.com'],
  packs: [],
});

const offered = (typed: string): string[] =>
  judge(typed, { from })[0]?.suggestions.map(({ domain }) => domain) ?? [];

describe('a typo in the host beside one in the domain', () => {
  it.each([
    [
      'rtadoc.army.mill',
      ['tradoc.army.mil', 'rtadoc.army.mil'],
      'swapped, and an ending with a letter too many',
    ],
    ['tradc.arny.mil', ['tradoc.army.mil', 'tradc.army.mil'], 'left out, and a slip in the domain'],
    ['inux.intel.cmo', ['linux.intel.com', 'inux.intel.com'], 'the first letter left out'],
    ['al.army.ml', ['al.army.mil', 'arl.army.mil'], 'a short host may well exist as it was typed'],
  ])('is corrected in a tie: %s to %j, %s', (typed, meant) => {
    expect(offered(typed)).toEqual(meant);
    expect(judge(typed, { from })[0]?.tie).toBe(true);
  });

  it.each([
    ['tradoc.army.ml', ['tradoc.army.mil'], 'listed as it is'],
    ['arl.army.ml', ['arl.army.mil'], 'listed as it is, though one letter from another'],
    ['mail.army.ml', ['mail.army.mil'], 'near no host that is listed'],
    ['army.ml', ['army.mil'], 'no host at all'],
    ['rtadco.army.mill', ['rtadco.army.mil'], 'two typos in the host'],
    ['tradox.army.mil.co', ['army.mil'], 'what is suggested is the domain, without the host'],
  ])('is not assumed for %s, which is corrected only to %j: %s', (typed, meant) => {
    expect(offered(typed)).toEqual(meant);
  });
});
