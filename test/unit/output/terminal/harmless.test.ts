import fc from 'fast-check';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { painted } from '../../../../src/output/terminal/colour.ts';
import { harmless } from '../../../../src/output/terminal/harmless.ts';
import { jsonLines } from '../../../../src/output/terminal/json.ts';
import { controls } from './controls.ts';

const dangerous = fc.string({ unit: 'binary' });
const signs = fc.constantFrom(
  ...[
    '\u001b[31m',
    '\u001b]8;;http://x\u0007',
    '\u009b2J',
    '\r',
    '\n',
    '\t',
    '\u007f',
    '\u202e',
    '\u2066',
    '\u2069',
  ],
  ...['\u200b', '\u200f', '\ufeff', '\u2028', '\u00ad', '\u{e0041}', '\ufe0f', 'א', 'a', ' '],
);
const hostile = fc.oneof(
  dangerous,
  fc.array(signs, { maxLength: 12 }).map((parts) => parts.join('')),
);

describe('a printed line', () => {
  it('has no control character, whatever text it is made from', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(controls(harmless(text))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['a\u001b[31mb', 'a\\u001b[31mb'],
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['\u009b2J', '\\u009b2J'],
    ['kim\u202e@army', 'kim\\u202e@army'],
    ['\u{e0041}', '\\u{e0041}'],
    ['x\u2066y\u2069', 'x\\u2066y\\u2069'],
    ['א\u2066y', 'א\\u2066y'],
    ['א\u2069y\u2066', 'א\\u2069y\\u2066'],
  ])('shows %j as %j', (text, shown) => {
    expect(harmless(text)).toBe(shown);
  });

  it.each(['Grüße, kim@army.mil', '日本語 ✓ → …', 'السبب: \u2068reason\u2069', '😀'])('keeps %j', (text) => {
    expect(harmless(text)).toBe(text);
  });

  it('keeps the colours of the program and escapes those in foreign text', () => {
    const line = `${painted('red', 'block')} \u001b[31mkim\u001b[39m`;
    expect(harmless(line)).toBe('\u001b[31mblock\u001b[39m \\u001b[31mkim\\u001b[39m');
    expect(stripVTControlCharacters(painted('red', 'block'))).toBe('block');
  });
});

describe('printed JSON', () => {
  it('has no control character and parses to the same value', () => {
    const value = fc.record({ text: hostile, list: fc.array(hostile) });
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 2), (one, indent) => {
        const lines = jsonLines(one, indent);
        expect(lines.flatMap(controls)).toEqual([]);
        expect(JSON.parse(lines.join('\n'))).toEqual(one);
      }),
    );
  });
});
