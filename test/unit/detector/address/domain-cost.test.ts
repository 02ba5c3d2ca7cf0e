import { expect, test } from 'vitest';
import { stepCounter } from '../../../steps.ts';

const punycodeSteps = stepCounter('node_modules/punycode');
const ourSteps = stepCounter('/src/detector/');
const { parseDomain } = await import('../../../../src/detector/address/domain.ts');
const { destinations } = await import('../../../../src/detector/address/destinations.ts');
const { shownAddresses } = await import('../../../../src/detector/address/shown-addresses.ts');
const { parseRecipient } = await import('../../../../src/detector/address/recipient.ts');

/** Returns this many different ideographs. */
const letters = (length: number) =>
  Array.from({ length }, (_, n) => String.fromCodePoint(0x4e00 + (n % 20_000))).join('');

test('a label that is too long for Punycode is never passed to it', () => {
  expect(punycodeSteps(() => parseDomain(`${letters(50)}.com`))).toBeGreaterThan(50);
  for (const text of [letters(64), letters(25_000), `${letters(64)}.com`, `a.${letters(600)}.${letters(30)}`])
    expect(punycodeSteps(() => parseDomain(text))).toBe(0);
});

test.each([
  ['one label of ideographs', (length: number) => letters(length)],
  ['many labels of ideographs', (length: number) => `${letters(10)}.`.repeat(length / 11)],
  ['thousands of accents', (length: number) => `a${'\u0301\u0323'.repeat(length / 2)}.com`],
  ['ligatures that become words', (length: number) => '\ufdfa'.repeat(length)],
  ['full-width letters', (length: number) => `${'ａ'.repeat(length)}.com`],
  ['invisible characters', (length: number) => `ar${'\u200b'.repeat(length)}my.mil`],
])('text too long for a domain is refused in constant time: %s', (_, text) => {
  const work = (length: number) =>
    ourSteps(() => [parseDomain(text(length)), parseRecipient(`kim@${text(length)}`)]);
  work(20_000);
  expect(work(200_000)).toBeLessThanOrEqual(work(20_000) * 1.1 + 20);
});

test.each([
  '@a,b',
  '(',
  '()',
  '_',
  '%40',
  'a!',
  '@x.',
  '@a.b;',
  'a\u0301\u0323',
  'srs0=',
  '＠a',
  '@a ',
  '@,,a',
  'x@a.b ',
])('the time to find domains and addresses in a text grows linearly with its length: %j repeated', (text) => {
  const work = (times: number) =>
    ourSteps(() => [destinations(text.repeat(times)), shownAddresses(text.repeat(times))]);
  work(100);
  const [short, long] = [work(300), work(3000)];
  expect(short).toBeGreaterThan(0);
  expect(long).toBeLessThan(12 * short + 100);
});
