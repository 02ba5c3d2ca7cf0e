import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestAddress, longestName, plain, plainAddress } from '../../../src/text/plain.ts';

const lri = '\u2066';
const fsi = '\u2068';
const pdi = '\u2069';

describe('plain', () => {
  it.each([
    ['Kim Lee', 'Kim Lee', 'an ordinary name'],
    ['Björk Guðmundsdóttir', 'Björk Guðmundsdóttir', 'letters with accents'],
    ['李小龙', '李小龙', 'Chinese'],
    ['Kim 🎖', 'Kim 🎖', 'an emoji'],
    ['', '', 'nothing'],
    ['  Kim \t\r\n Lee  ', 'Kim Lee', 'white space of every kind'],
    ['Kim\u2028Lee\u00a0M', 'Kim Lee M', 'a line separator and a no-break space'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>', 'markup, which the page shows as text'],
    ['Kim\u202eeeL', 'KimeeL', 'a right-to-left override'],
    ['Kim\u202d\u202a\u202b\u202c', 'Kim', 'embeddings that never end'],
    ['\u2067Kim\u2066\u2068', 'Kim', 'isolates that never end'],
    ['a\u200eb\u200fc\u061cd', 'abcd', 'direction marks'],
    ['a\u200bb\u200cc\u200dd\u2060e\ufefff\u00adg', 'abcdefg', 'characters without width'],
    ['a\u0000b\u001b[31mc\u007fd\u009b31me', 'ab[31mcd31me', 'controls, terminal sequences too'],
    ['a\u{e0041}\u{e0062}b', 'ab', 'language tags'],
    ['a\ud800b', 'a\ufffdb', 'half a surrogate pair'],
  ])('turns %j into %j: %s', (text, shown) => {
    expect(plain(text)).toBe(shown);
  });

  it.each([
    ['שלום', 'Hebrew'],
    ['محمد', 'Arabic'],
    ['Kim (קים)', 'a mixture'],
    ['𐤀𐤁', 'Phoenician, beyond the first plane'],
  ])('puts %j between isolates: %s', (text) => {
    expect(plain(text)).toBe(fsi + text + pdi);
  });

  it('shortens long text without splitting a surrogate pair', () => {
    expect(plain('x'.repeat(longestName))).toBe('x'.repeat(longestName));
    expect(plain('x'.repeat(longestName + 1))).toBe(`${'x'.repeat(longestName - 1)}…`);
    expect(plain('🎖'.repeat(9), 3)).toBe('🎖🎖…');
  });

  it('leaves no control, no bidirectional control and at most `max` characters, whatever the text', () => {
    const hostile = fc.constantFrom(
      '\u202e',
      '\u2066',
      '\u0000',
      '\u200f',
      'א',
      'a',
      ' ',
      '\ud800',
      '🎖',
      '\u{e0001}',
    );
    const text = fc
      .array(fc.oneof(hostile, fc.string({ unit: 'binary' })), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (input, max) => {
        for (const shown of [plain(input, max), plainAddress(input, max)]) {
          const inner = shown.replace(/^[\u2066\u2068]/, '').replace(/\u2069$/, '');
          expect(inner).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Cs}\p{Zl}\p{Zp}]/u);
          expect(Array.from(inner).length).toBeLessThanOrEqual(max);
        }
      }),
    );
  });
});

describe('plainAddress', () => {
  it.each([
    ['kim@army.mil', 'kim@army.mil', 'an ordinary address'],
    ['kim@аrmy.mil', 'kim@аrmy.mil', 'a Cyrillic letter stays what it is'],
    ['kim@ar\u200bmy.mil', 'kim@ar‹U+200B›my.mil', 'a hidden character shows'],
    ['kim@\u202elim.ymra', 'kim@‹U+202E›lim.ymra', 'an override shows'],
    ['kim@army .mil', 'kim@army␣.mil', 'a space shows'],
    [' kim@army.mil\u00a0\t', '␣kim@army.mil␣␣', 'white space at the ends shows'],
    ['kim@a\ud800b', 'kim@a‹U+D800›b', 'half a surrogate pair shows'],
    ['kim@a\u{e0041}b', 'kim@a‹U+E0041›b', 'a hidden character beyond the first plane shows'],
    ['kim@שלום.example', `${lri}kim@שלום.example${pdi}`, 'labels from left to right'],
    ['שלום@army.mil', `${lri}שלום@army.mil${pdi}`, 'also if the first letter is Hebrew'],
  ])('turns %j into %j: %s', (address, shown) => {
    expect(plainAddress(address)).toBe(shown);
  });

  it('shows the longest possible mail address unchanged', () => {
    const address = `${'x'.repeat(longestAddress - 9)}@army.mil`;
    expect(plainAddress(address)).toBe(address);
    expect(Array.from(plainAddress(`x${address}`))).toHaveLength(longestAddress);
  });

  it.each([
    ['kim.lee.of.the.legal.department@army.ml', 21, 'kim.lee.of…nt@army.ml'],
    ['kim@army.mil', 12, 'kim@army.mil'],
    ['🎖🎖🎖🎖@army.ml', 11, '🎖🎖🎖🎖@…my.ml'],
    ['kim@army.ml', 1, '…'],
  ])('shortens %j to %i characters in the middle: %j', (address, max, shown) => {
    expect(plainAddress(address, max)).toBe(shown);
  });
});
