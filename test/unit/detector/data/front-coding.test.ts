import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontDecoded } from '../../../../src/detector/data/front-coding.ts';
import { frontCoded } from '../../../../tools/tables/front-coding.ts';

describe('frontDecoded', () => {
  it('adds to each word the letters that it shares with the word before it', () => {
    expect([...frontDecoded('AarmyDorAnavyDal').keys()]).toEqual(['army', 'armor', 'navy', 'naval']);
  });

  it('returns what follows each word, with parentheses inside parentheses', () => {
    expect([...frontDecoded('Aus(Ama(Ak12(Apvt)))Bk(?Aco)Ade~')]).toEqual([
      ['us', '(Ama(Ak12(Apvt)))'],
      ['uk', '(?Aco)'],
      ['de', '~'],
    ]);
  });

  it('yields the words that were encoded, in their order', () => {
    const word = fc.stringMatching(/^[a-z0-9!*-]{1,40}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        expect([...frontDecoded(frontCoded(words)).keys()]).toEqual(words);
      }),
    );
  });
});
