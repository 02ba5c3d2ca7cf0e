import { describe, expect, it } from 'vitest';
import { type Slip, slipOf } from '../../../../src/review/doubts/slip.ts';

describe('the slip between two domains', () => {
  it.each<[typed: string, meant: string, slip: Slip]>([
    ['army.ml', 'army.mil', 'missing'],
    ['rmy.mil', 'army.mil', 'missing'],
    ['armqy.mil', 'army.mil', 'extra'],
    ['gmaill.com', 'gmail.com', 'doubled'],
    ['ggmail.com', 'gmail.com', 'doubled'],
    ['gmial.com', 'gmail.com', 'swapped'],
    ['army.mli', 'army.mil', 'swapped'],
    ['gnail.com', 'gmail.com', 'replaced'],
    ['gmai1.com', 'gmail.com', 'digit'],
    ['web2.com', 'web3.com', 'replaced'],
    ['usarmy.mil', 'us.army.mil', 'dotMissing'],
    ['us.army.mil', 'usarmy.mil', 'dotExtra'],
    ['army..mil', 'army.mil', 'dotExtra'],
    ['gmailc.om', 'gmail.com', 'dotMoved'],
    ['army,mil', 'army.mil', 'comma'],
    ['tmobile.com', 't-mobile.com', 'hyphenMissing'],
    ['g-mail.com', 'gmail.com', 'hyphenExtra'],
    ['army .mil', 'army.mil', 'space'],
    ['army.com', 'army.mil', 'ending'],
    ['gmail.c', 'gmail.com', 'ending'],
    ['gm.com', 'gmail.com', 'several'],
    ['gmailll.com', 'gmail.com', 'several'],
    ['somewhere.org', 'army.mil', 'several'],
    ['army', 'army.mil', 'several'],
  ])('%s for %s', (typed, meant, slip) => {
    expect(slipOf(typed, meant)).toBe(slip);
  });
});
