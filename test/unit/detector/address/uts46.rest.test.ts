import { toASCII } from 'tr46';
import mapping from 'tr46/lib/mappingTable.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { parseDomain } from '../../../../src/detector/address/domain.ts';
import { sourceLines } from '../../../../src/cli/known-good/read-source.ts';

/** Nontransitional processing, with every rule of UTS 46 about the characters of a name. */
const rules = {
  transitionalProcessing: false,
  useSTD3ASCIIRules: true,
  checkHyphens: false,
  checkBidi: false,
  checkJoiners: false,
  verifyDNSLength: true,
};

const invisible = new Set(
  sourceLines('invisible.txt').flatMap((line) => {
    const [first = 0, last = first] = line.split('-').map((code) => parseInt(code, 16));
    return Array.from({ length: last - first + 1 }, (_, n) => first + n);
  }),
);

/** Returns the ASCII form that the detector compares, or null for a malformed domain. */
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

/** Tens of thousands of ideographs map to themselves; only a few hundred of them are tested. */
const isPlainHan = (code: number) => code % 256 !== 0 && /\p{Ideographic}/u.test(String.fromCodePoint(code));

/**
 * Private use and unassigned planes; only one code point in 64 is tested there. The tags of plane 14 are all
 * tested.
 */
const isEmptyPlane = (code: number) => code >= 0x40000 && code % 64 !== 0 && code >> 12 !== 0xe0;

/** Host names may contain underscores, which UTS 46 refuses. */
const isUnderscore = (sign: string) => sign.normalize('NFKC').includes('_');

test('a domain with any code point that UTS 46 allows has the ASCII form of UTS 46, or is malformed because the character is invisible', () => {
  expect(allowed.length).toBeGreaterThan(159_000);
  const wrong = allowed.filter((code) => {
    const sign = String.fromCodePoint(code);
    if (invisible.has(code)) return ours(`ar${sign}my.com`) !== null;
    if (isPlainHan(code)) return false;
    if (isUnderscore(sign)) return false;
    return [`ar${sign}my.com`, `army${sign}.com`].some((text) => ours(text) !== toASCII(text, rules));
  });
  expect(wrong.map((code) => code.toString(16))).toEqual([]);
}, 120_000);

test('a domain with a code point that UTS 46 disallows never gets an ASCII name', () => {
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
])('the domain %s is shown as %s, as in UTS 46: %s', (text, unicode) => {
  expect(parseDomain(text)).toMatchObject({ unicode, ascii: toASCII(text, rules) });
});
