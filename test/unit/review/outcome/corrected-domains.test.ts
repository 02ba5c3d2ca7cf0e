import { describe, expect, it } from 'vitest';
import { correctedDomains } from '../../../../src/review/outcome/corrected-domains.ts';
import type { Change } from '../../../../src/review/review.ts';

const change = (address: string, to?: string): Change => {
  const from = { field: 'to', address, displayName: '' } as const;
  return to === undefined ? { field: 'to', from } : { field: 'to', from, to };
};

describe('the domains that changes correct', () => {
  it('are named once, in lower case, however many addresses have the slip', () => {
    const changes = [
      change('kim@Army.ml', 'kim@army.mil'),
      change('lee@army.ml', 'lee@army.mil'),
      change('sam@gmial.com', 'sam@gmail.com'),
    ];
    expect(correctedDomains(changes)).toEqual([
      { typed: 'army.ml', meant: 'army.mil' },
      { typed: 'gmial.com', meant: 'gmail.com' },
    ]);
  });

  it('are none where somebody was removed or only the name before the @ changed', () => {
    expect(correctedDomains([change('kim@army.ml'), change('kim@army.ml', 'lee@ARMY.ml')])).toEqual([]);
  });
});
