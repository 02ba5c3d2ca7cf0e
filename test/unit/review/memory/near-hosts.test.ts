import { describe, expect, it } from 'vitest';
import { nearHosts } from '../../../../src/review/memory/near-hosts.ts';

/** Returns how `typed` resembles the hosts in `known`. */
const likenesses = (typed: string, known: readonly string[]) => {
  const found = new Set<string>();
  nearHosts(known)(typed, (other, how) => found.add(`${how} of ${other}`));
  return [...found];
};

/** Returns how `typed` resembles `meant`, the only known host beside an unrelated one. */
const likeness = (typed: string, meant: string) => likenesses(typed, [meant, 'unrelated.example']);

describe('the likeness of hosts', () => {
  it.each([
    ['one letter left out', 'codeauora.org', 'codeaurora.org'],
    ['one letter too many', 'wwdc.com', 'wdc.com'],
    ['two letters swapped', 'gamil.com', 'gmail.com'],
    ['the first letter left out', 'rimberg.me', 'grimberg.me'],
    ['the last letter left out', 'linux.intel.co', 'linux.intel.com'],
    ['a letter of the suffix', 'zte.com.cm', 'zte.com.cn'],
    ['a letter below one owner', 'vge.kernel.org', 'vger.kernel.org'],
    ['a letter of the registrable domain below another host', 'linux.miscrosoft.com', 'microsoft.com'],
    ['a dot too many', 'lists.freed.esktop.org', 'lists.freedesktop.org'],
    ['a dot missing', 'cornelis.networks.com', 'cornelisnetworks.com'],
    ['a dot several letters away', 'listsfree.desktop.org', 'lists.freedesktop.org'],
    ['labels swapped', 'kernel.vger.org', 'vger.kernel.org'],
    ['labels swapped below one owner', 'eu.lists.kernel.org', 'lists.eu.kernel.org'],
    ['one letter too many in a text that is no domain', 'kernell..org', 'kernel..org'],
  ])('takes %s for a typo', (_what, typed, meant) => {
    expect(likeness(typed, meant)).toContain(`typo of ${meant}`);
  });

  it.each([
    ['another suffix', 'quicinc.org', 'quicinc.com'],
    ['another suffix below another host', 'linux.intel.dev', 'intel.com'],
    ['a suffix typed twice', 'microchip.com.com', 'microchip.com'],
    ['a label left out in the middle', 'vger.org', 'vger.kernel.org'],
    ['a hyphen', 'linux-foundation.org', 'linuxfoundation.org'],
    ['two hyphens', 'the-linux-foundation.org', 'thelinuxfoundation.org'],
  ])('takes %s for a sibling', (_what, typed, meant) => {
    expect(likeness(typed, meant)).toEqual([`sibling of ${meant}`]);
  });

  it.each([
    ['itself', 'kernel.org', 'kernel.org'],
    ['a host of the same owner', 'lists.infradead.org', 'infradead.org'],
    ['two letters apart', 'nvidia.com', 'nxidix.com'],
    ['labels of the same letters in another order', 'b.ac.org', 'a.cb.org'],
    ['a longer host where a label less was written', 'lists.linux.dev', 'lists.dev'],
  ])('sees none in %s', (_what, typed, meant) => {
    expect(likeness(typed, meant)).toEqual([]);
  });

  it('is found with each of several hosts that are alike', () => {
    expect(likenesses('quicinc.org', ['quicinc.com', 'quicinc.net', 'unrelated.example'])).toEqual([
      'sibling of quicinc.com',
      'sibling of quicinc.net',
    ]);
  });
});
