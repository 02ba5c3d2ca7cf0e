import { toASCII } from 'tr46';
import mapping from 'tr46/lib/mappingTable.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { parseDomain } from '../../../../src/detector/address/domain.ts';
import { sourceLines } from '../../../../tools/tables/read-source.ts';

/** Non-transitional processing, and every rule that says which characters a name may hold. */
const rules = {
  transitionalProcessing: false,
  useSTD3ASCIIRules: true,
  checkHyphens: false,
  checkBidi: false,
  checkJoiners: false,
  verifyDNSLength: true,
};

const unseen = new Set(
  sourceLines('unseen.txt').flatMap((line) => {
    const [first = 0, last = first] = line.split('-').map((code) => parseInt(code, 16));
    return Array.from({ length: last - first + 1 }, (_, n) => first + n);
  }),
);

/** The ASCII form that the detector compares, or null for what it calls malformed. */
const ours = (text: string) => {
  const domain = parseDomain(text);
  return domain.kind === 'name' ? domain.ascii : null;
};

const allowed = (mapping as [number | [number, number], number][])
  .filter(([, status]) => status !== 3)
  .flatMap(([codes]) => {
    const [first, last] = typeof codes === 'number' ? [codes, codes] : codes;
    return Array.from({ length: last - first + 1 }, (_, n) => first + n);
  });

/** Tens of thousands of ideographs and syllables that stand for themselves; a few hundred of them are asked about. */
const isPlainHan = (code: number) => code % 256 !== 0 && /\p{Ideographic}/u.test(String.fromCodePoint(code));

/** Private use, and planes without a character; one in 64 of them is asked about. The tags of plane 14 are not among them. */
const isEmptyPlane = (code: number) => code >= 0x40000 && code % 64 !== 0 && code >> 12 !== 0xe0;

/** Host names do have underscores, which UTS 46 refuses. */
const isUnderscore = (sign: string) => sign.normalize('NFKC').includes('_');

test('a domain with any code point that UTS 46 allows is the name that UTS 46 makes of it, or has a sign that nobody sees', () => {
  expect(allowed.length).toBeGreaterThan(159_000);
  const wrong = allowed.filter((code) => {
    const sign = String.fromCodePoint(code);
    if (unseen.has(code)) return ours(`ar${sign}my.com`) !== null;
    if (isPlainHan(code)) return false;
    if (isUnderscore(sign)) return false;
    return [`ar${sign}my.com`, `army${sign}.com`].some((text) => ours(text) !== toASCII(text, rules));
  });
  expect(wrong.map((code) => code.toString(16))).toEqual([]);
}, 120_000);

test('a code point that UTS 46 disallows makes no ASCII name of a domain that holds it', () => {
  const known = new Set(allowed);
  const wrong: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    if (known.has(code) || isEmptyPlane(code)) continue;
    const name = ours(`ar${String.fromCodePoint(code)}my.com`);
    if (name !== null && !name.startsWith('xn--')) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
}, 120_000);

test.each([
  ['ΟΔΟΣ.gr', 'οδοσ.gr', 'a capital sigma at the end'],
  ['οδος.gr', 'οδος.gr', 'a final sigma'],
  ['faß.de', 'faß.de', 'a sharp s'],
  ['FAẞ.de', 'faß.de', 'a capital sharp s'],
  ['ꭰꭱ.com', 'ᎠᎡ.com', 'Cherokee'],
])('%s is shown as %s: %s', (text, unicode) => {
  expect(parseDomain(text)).toMatchObject({ unicode, ascii: toASCII(text, rules) });
});
