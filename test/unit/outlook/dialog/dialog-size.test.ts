import { describe, expect, it } from 'vitest';
import { dialogSize } from '../../../../src/outlook/dialog/dialog-size.ts';
import type { Doubt } from '../../../../src/review/review.ts';
import { doubt, finding, rumour } from '../../review/samples.ts';

const doubts = (...typed: string[]): Doubt[] =>
  typed.map((domain, at) => doubt({ id: `to:${at}`, findings: [finding({ typed: domain })] }));
const large = { width: 1920, height: 1200 };

describe('dialogSize', () => {
  it('is as high as one doubt needs and as wide as the page', () => {
    const { width, height } = dialogSize(doubts('army.ml'), { width: 1320, height: 1000 });
    expect([width, height]).toEqual([50, 57]);
    expect(dialogSize(doubts('army.ml'), large)).toEqual({ width: 40, height: 47 });
  });

  it('grows with the doubts, less for repeated mistakes, up to 90 % of the screen height', () => {
    const height = (...typed: string[]) => dialogSize(doubts(...typed), large).height;
    const [one, same, two] = [height('a.ml'), height('a.ml', 'a.ml'), height('a.ml', 'b.ml')];
    expect(one).toBeLessThan(same);
    expect(same).toBeLessThan(two);
    expect(height(...Array.from({ length: 40 }, (_one, at) => `${at}.ml`))).toBe(90);
  });

  it('takes a pair of similar domains for one mistake', () => {
    const pair = [rumour('to:0', 'kim@nhs.net', 'nsh.net'), rumour('to:1', 'lee@nsh.net', 'nhs.net')];
    expect(dialogSize(pair, large)).toEqual(dialogSize(doubts('a.ml', 'a.ml'), large));
  });

  it.each([
    [
      { width: 320, height: 640 },
      { width: 100, height: 88 },
    ],
    [
      { width: 360, height: 400 },
      { width: 100, height: 90 },
    ],
  ])('fills a small window: %j', (screen, size) => {
    expect(dialogSize(doubts('army.ml'), screen)).toEqual(size);
  });

  it.each([undefined, { width: 0, height: 0 }, { width: NaN, height: NaN }])(
    'is a fixed share if the size of the screen is unknown: %j',
    (screen) => {
      expect(dialogSize(doubts('army.ml'), screen)).toEqual({ width: 40, height: 70 });
    },
  );

  it('is always a whole percentage from 1 to 100', () => {
    for (const width of [1, 319, 1023, 5120])
      for (const height of [1, 255, 719, 2880]) {
        const size = dialogSize(doubts('a.ml', 'b.ml', ''), { width, height });
        for (const share of [size.width, size.height])
          expect(Number.isInteger(share) && share >= 1 && share <= 100).toBe(true);
      }
  });
});
