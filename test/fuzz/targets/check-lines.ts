import fc from 'fast-check';
import * as v from 'valibot';
import { expect } from 'vitest';
import { checkLine } from '../../../src/cli/check/check-line.ts';
import { checkedAddressSchema } from '../../../src/cli/check/checked-address.ts';
import { decoded } from '../../../src/cli/inputs/decoded.ts';
import { judge } from '../../../src/cli/check/judge.ts';
import { linesOf, type Line } from '../../../src/cli/inputs/lines.ts';
import { defaultPolicy } from '../../../src/policy/default-policy.ts';
import { en } from '../../../src/text/load/en.ts';
import { address, displayName } from '../grammar/address.ts';
import { anyText, disturbed, halfPair } from '../grammar/text.ts';
import { target } from '../target.ts';

const policy = { ...defaultPolicy, deny: [{ domain: '.ml', reason: 'No.' }] };
const judged = judge(policy, { sender: 'me@army.mil', others: ['ann@example.com'] });

const line = fc.oneof(
  address,
  fc.tuple(displayName, address).map(([name, text]) => `${name} <${text}>`),
  fc.tuple(displayName, address).map(([name, text]) => `"${name.replace(/"/g, '""')}","${text}"`),
  disturbed(fc.constantFrom('"Lee, Kim" <kim@army.ml>', 'kim@army.ml;', '<kim@army.ml>')),
  anyText,
);
const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r', '\n\n');
const file = fc
  .tuple(fc.array(fc.tuple(line, lineEnd), { maxLength: 8 }), line)
  .map(([lines, last]) => lines.flat().join('') + last);
const encoding = fc.constantFrom('utf8', 'utf-8 with mark', 'utf16le', 'utf16le with mark', 'latin1');
const cuts = fc.array(fc.oneof(fc.nat(500), fc.nat(4)), { maxLength: 5 });

const bytesOf = (text: string, how: string): Buffer =>
  how.endsWith('with mark')
    ? Buffer.from(`\ufeff${text}`, how.startsWith('utf16le') ? 'utf16le' : 'utf8')
    : Buffer.from(text, how as BufferEncoding);

async function linesIn(parts: readonly Uint8Array[]): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const some of linesOf(decoded(stream(parts)))) lines.push(...some);
  return lines;
}

async function* stream(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(part);
}

function cutAt(bytes: Buffer, places: readonly number[]): Buffer[] {
  const at = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  return [0, ...at].map((start, index) => bytes.subarray(start, at[index]));
}

/**
 * A file has the same lines however it is split into chunks. Each line gets one report that matches the
 * schema and says what is doubtful or that the line could not be checked.
 */
export const check = target(
  'check-lines',
  150,
  fc.record({ file, encoding, cuts }),
  async ({ file: text, encoding: how, cuts: places }) => {
    const bytes = bytesOf(text, how);
    const lines = await linesIn([bytes]);
    expect(await linesIn(cutAt(bytes, places))).toEqual(lines);
    if (how === 'utf8' && !halfPair.test(text) && bytes[0] !== 0 && bytes[1] !== 0) {
      const plain = text.replace(/^\ufeff/, '').split('\n');
      expect(lines.length).toBe(plain.at(-1) === '' ? plain.length - 1 : plain.length);
    }
    for (const one of lines) {
      const { checked } = checkLine(one, judged, policy, en);
      expect(v.is(checkedAddressSchema, checked)).toBe(true);
      expect(checked.input).toBe(one.text);
      expect(checked.unchecked === null).toBe(checked.severity !== 'unchecked');
      expect([one.text, one.text.replace(/""/g, '"')].some((all) => all.includes(checked.address))).toBe(
        true,
      );
      expect(checked.findings.length > 0).toBe(!['none', 'unchecked'].includes(checked.severity));
      for (const { explanation } of checked.findings) expect(explanation).not.toBe('');
    }
  },
);
