import { describe, expect, it } from 'vitest';
import { buildKnownDomains } from '../../../../src/detector/targets/known-domains.ts';
import { familiarHosts, writtenHosts } from '../../../../src/review/memory/familiar-hosts.ts';
import type { HostUse } from '../../../../src/review/memory/mailbox-memory.ts';

const today = 20_782;
const known = buildKnownDomains({
  protect: ['army.mil', 'northwind.com'],
  trust: [],
  correspondents: ['huawei.com'],
  packs: [],
});

type Use = number | Partial<HostUse>;

const familiar = (uses: Readonly<Record<string, Use>>, own = 'contoso.com') => {
  const memory = Object.keys(uses).map((host): [string, HostUse] => {
    const use = uses[host];
    return [host, { days: 1, last: today - 1, ...(typeof use === 'number' ? { days: use } : use) }];
  });
  return familiarHosts(new Map(memory), [own], known, today);
};

describe('a familiar host', () => {
  it('is one that was written to on three days, or kept once', () => {
    expect(familiar({ 'a.example.org': 2, 'fabrikam.com': 3, 'adatum.com': { kept: true } })).toEqual([
      'fabrikam.com',
      'adatum.com',
    ]);
  });

  it('is familiar no longer after two years without mail', () => {
    expect(familiar({ 'fabrikam.com': { days: 99, last: today - 729 } })).toEqual(['fabrikam.com']);
    expect(familiar({ 'fabrikam.com': { days: 99, last: today - 730 } })).toEqual([]);
  });

  it('is not familiar if a wrong clock dated it years ahead', () => {
    expect(familiar({ 'fabrikam.com': { days: 9, last: today + 4000 } })).toEqual([]);
  });

  // The first four are the mailboxes of `traffic` in which a typo came closest to being learned.
  it.each([
    ['a typo used as often as the right host', 'linux.intel.co', 3, 'linux.intel.com', 3],
    ['a typo used half as often again as the right host', 'huwei.com', 4, 'huawei.com', 3],
    ['a typo used twice as often as the right host', 'codeauora.org', 6, 'codeaurora.org', 3],
    ['a typo used on many days beside the right host', 'codeauora.org', 8, 'codeaurora.org', 49],
    ['another suffix, much less used', 'nxp.org', 3, 'nxp.com', 48],
    ['a typo in long use beside a host used much more', 'wwdc.com', 60, 'wdc.com', 400],
    ['a suffix more, much less used', 'microchip.com.com', 3, 'microchip.com', 48],
  ])('is never %s', (_what, typo, days, right, rightDays) => {
    expect(familiar({ [typo]: days, [right]: rightDays })).not.toContain(typo);
  });

  it('is the right host even if a typo of it was used once', () => {
    expect(familiar({ 'linux.intel.co': 1, 'linux.intel.com': 3 })).toEqual(['linux.intel.com']);
  });

  it.each([
    ['two endings of one owner, both in use', 'suse.cz', 20, 'suse.com', 60],
    ['names that differ in a hyphen, both in use', 'linux-foundation.org', 5, 'linuxfoundation.org', 9],
    ['two real neighbours in long use', 'ami.com', 40, 'amd.com', 90],
  ])('may be one of %s', (_what, one, days, other, otherDays) => {
    expect(familiar({ [one]: days, [other]: otherDays }).sort()).toEqual([one, other].sort());
  });

  it('is never a typo of the own domain, and another suffix of it only after long use', () => {
    expect(familiar({ 'contso.com': 200 })).toEqual([]);
    expect(familiar({ 'contoso.org': 10 })).toEqual([]);
    expect(familiar({ 'contoso.org': 30 })).toEqual(['contoso.org']);
  });

  it.each([
    ['a protected domain', 'nortwind.com'],
    ['a correspondent of the organisation', 'huwei.com'],
    ['a mail provider', 'gmial.com'],
  ])('never resembles %s', (_whose, host) => {
    expect(familiar({ [host]: 200 })).toEqual([]);
  });

  it('may contain the name of a protected domain, which alone is no reason to ask', () => {
    expect(familiar({ 'northwind-mail.com': 3 })).toEqual(['northwind-mail.com']);
  });

  it('may resemble one in use if the sender kept it, but not one that is used much more', () => {
    expect(familiar({ 'wwdc.com': { kept: true }, 'wdc.com': 4 })).toContain('wwdc.com');
    expect(familiar({ 'wwdc.com': { kept: true }, 'wdc.com': 5 })).not.toContain('wwdc.com');
    expect(familiar({ 'suse.cz': { kept: true }, 'suse.com': 900 })).toContain('suse.cz');
  });

  it.each(['army.ml', 'gmial.com', 'huwei.com'])(
    'is not %s, which resembles a listed one, even if kept',
    (host) => {
      expect(familiar({ [host]: { kept: true } })).toEqual([]);
    },
  );
});

describe('a host that was written to', () => {
  it('may be meant for two years after the last mail', () => {
    const last = (days: number): HostUse => ({ days: 1, last: today - days });
    const memory = new Map([
      ['fabrikam.com', last(729)],
      ['adatum.com', last(730)],
    ]);
    expect(writtenHosts(memory, [], today)).toEqual(['fabrikam.com']);
  });
});
