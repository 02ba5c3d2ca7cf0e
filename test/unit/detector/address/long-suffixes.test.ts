import { describe, expect, it } from 'vitest';
import { buildKnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { detect } from '../../../../src/detector/detect.ts';

/**
 * Returns the suggestions for `kim@typed`, first if `right` is the sender's own domain, then if it is
 * trusted.
 */
function meant(typed: string, right: string): (string | undefined)[] {
  const suggested = (trust: readonly string[], sender: string): string | undefined => {
    const knownDomains = buildKnownDomains({ protect: [], trust, packs: [] });
    const context = { sender, others: [], remembered: [] };
    const findings = detect({ field: 'to', address: `kim@${typed}`, displayName: '' }, knownDomains, context);
    return findings.find(({ strength }) => strength !== 'info')?.suggestions[0]?.domain;
  };
  return [suggested([], `lee@${right}`), suggested([right], '')];
}

describe('a typo inside a suffix of several labels', () => {
  it.each([
    ['lausd.k12.cs.us', 'lausd.k12.ca.us'],
    ['lausd.k12.ac.us', 'lausd.k12.ca.us'],
    ['lausd.k2.ca.us', 'lausd.k12.ca.us'],
    ['lausd.k12.ca.su', 'lausd.k12.ca.us'],
    ['mail.lausd.k12.cs.us', 'mail.lausd.k12.ca.us'],
    ['school.pvt.k12.mq.us', 'school.pvt.k12.ma.us'],
    ['school.pv.k12.ma.us', 'school.pvt.k12.ma.us'],
    ['x.foo.kawasak.jp', 'x.foo.kawasaki.jp'],
    ['x.foo.kawaskai.jp', 'x.foo.kawasaki.jp'],
    ['city.kawasaku.jp', 'city.kawasaki.jp'],
    ['office.otaru.hokaido.jp', 'office.otaru.hokkaido.jp'],
    ['office.otaruu.hokkaido.jp', 'office.otaru.hokkaido.jp'],
    ['town.nsm.us', 'town.nsn.us'],
    ['example.con.br', 'example.com.br'],
    ['example.co.ik', 'example.co.uk'],
    ['example.co.u', 'example.co.uk'],
    ['example.c.uk', 'example.co.uk'],
    ['mail.example.cp.uk', 'mail.example.co.uk'],
    ['example.cpm.au', 'example.com.au'],
    ['example.nr.jp', 'example.ne.jp'],
  ])('is found at any depth: %s for %s', (typed, right) => {
    expect(meant(typed, right)).toEqual([right, right]);
  });

  it.each([
    ['lausd.k12.ga.us', 'lausd.k12.ca.us'],
    ['example.com.ai', 'example.com.au'],
    ['example.ac.jp', 'example.ad.jp'],
  ])('is not assumed where both suffixes exist: %s beside the trusted %s', (typed, right) => {
    expect(meant(typed, right)[1]).toBeUndefined();
  });
});
