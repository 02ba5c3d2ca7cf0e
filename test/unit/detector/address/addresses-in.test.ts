import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../../../src/detector/address/addresses-in.ts';

describe('addressesIn finds', () => {
  it.each<[string, string, string[]]>([
    ['a text that is an address', 'kim@army.ml', ['kim@army.ml']],
    ['one in angle brackets', 'Kim Lee <Kim@army.ml>', ['Kim@army.ml']],
    ['one in the quotes that Outlook puts around it', "'kim@army.ml'", ['kim@army.ml']],
    ['one in typographic quotes', '“kim@army.ml”', ['kim@army.ml']],
    ['one with an apostrophe in it', "o'brien@army.ml", ["o'brien@army.ml"]],
    ['one at the end of a sentence', 'Write to kim@army.ml.', ['kim@army.ml']],
    ['one behind a scheme', 'mailto:kim@army.ml', ['kim@army.ml']],
    ['one in wide brackets', 'Kim（kim@army.ml）', ['kim@army.ml']],
    ['several, in their order', 'kim@army.ml; lee@navy.ml', ['kim@army.ml', 'lee@navy.ml']],
    ['the same one once', 'kim@army.ml <kim@army.ml>', ['kim@army.ml']],
    ['one with a wide @', 'kim＠army.ml', ['kim@army.ml']],
    ['one with a small @', 'kim﹫army.ml', ['kim@army.ml']],
    ['one with invisible characters', 'kim@\u200barmy.ml\u2060', ['kim@army.ml']],
    ['one with a soft hyphen', 'k\u00adim@army.ml', ['kim@army.ml']],
    ['an entry with two @ as one', 'kim@army@navy.ml', ['kim@army@navy.ml']],
  ])('%s', (_, text, found) => {
    expect(addressesIn(text)).toEqual(found);
  });
});

describe('addressesIn finds nothing', () => {
  it.each(['', 'Kim Lee', 'Kim @ work', '@kim', 'kim@', '@', '<@>', 'army.ml', '\u200b@\u200b'])(
    'in %j',
    (text) => {
      expect(addressesIn(text)).toEqual([]);
    },
  );

  it('in a long text without taking long', () => {
    const began = performance.now();
    expect(addressesIn("'".repeat(200_000) + '@'.repeat(200_000))).toEqual([]);
    expect(performance.now() - began).toBeLessThan(500);
  });
});
