import { describe, expect, it } from 'vitest';
import { nearness } from '../../../../tools/traffic/slips/near.ts';

describe('how a rare domain is near a frequent one', () => {
  it.each([
    ['alien8.d', 'alien8.de', 'last letter lost'],
    ['chromium.orgi', 'chromium.org', 'letters added at the end'],
    ['vger.ke', 'vger.kernel.org', 'other'],
    ['lists.freed.esktop.org', 'lists.freedesktop.org', 'dot'],
    ['kernel.vger.org', 'vger.kernel.org', 'labels swapped'],
    ['quicinc.org', 'quicinc.com', 'tld'],
    ['huwei.com', 'huawei.com', 'edit'],
    ['medaitek.com', 'mediatek.com', 'edit'],
    ['linuxfoundataion.org', 'linuxfoundation.org', 'edit'],
    ['nvida.com', 'intel.com', undefined],
    ['a.de', 'b.fr', undefined],
  ])('%s is near %s by: %s', (typed, other, kind) => {
    expect(nearness(typed, other)).toBe(kind);
  });
});
