import { describe, expect, it } from 'vitest';
import { decoded } from '../../../../src/cli/inputs/decoded.ts';
import { linesOf } from '../../../../src/cli/inputs/lines.ts';

const text = 'kim@army.ml\r\nj\u00f6rg@b\u00fccher.de\n\ud83d\ude00\n';
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();

/** Yields the bytes one by one by default, so that each character is split. */
async function* inPieces(bytes: Uint8Array, size = 1): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.slice(at, at + size));
}

async function read(bytes: Uint8Array, size?: number): Promise<string> {
  let all = '';
  for await (const part of decoded(inPieces(bytes, size))) all += part;
  return all;
}

describe('the decoding of the input', () => {
  const le = Buffer.from(text, 'utf16le');
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 little-endian with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 little-endian', le],
    ['UTF-16 big-endian with a mark', swapped(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    ['UTF-16 big-endian', swapped(le)],
  ])('reads %s, even if characters are split', async (_, bytes) => {
    expect(await read(bytes)).toBe(text);
    expect(await read(bytes, bytes.length)).toBe(text);
  });

  it.each([
    [[], ''],
    [[0x61], 'a'],
    [[0xff, 0xfe], ''],
    [[0xff, 0xfe, 0x61, 0x00], 'a'],
    [[0x61, 0xff, 0x62, 0xc3], 'a\ufffdb\ufffd'],
    [[0x61, 0, 0, 0], 'a\0\0\0'],
  ])('reads the few bytes %j as %j', async (bytes, expected) => {
    expect(await read(Uint8Array.from(bytes))).toBe(expected);
  });

  it('keeps lines whole even if every byte arrives alone', async () => {
    const lines: string[] = [];
    for await (const some of linesOf(decoded(inPieces(Buffer.from('a\r\n\nbc')))))
      lines.push(...some.map((line) => line.text));
    expect(lines).toEqual(['a', '', 'bc']);
  });
});
