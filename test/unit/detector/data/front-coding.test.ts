import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontDecoded, frontDecodedDomains } from '../../../../src/detector/data/front-coding.ts';
import { frontCoded } from '../../../../src/cli/known-good/front-coded.ts';

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

it('frontDecodedDomains puts the labels of each domain into their usual order', () => {
  expect(frontDecodedDomains('Acom.gmailEyahooAuk.co.aol')).toEqual(['gmail.com', 'yahoo.com', 'aol.co.uk']);
});
