import { describe, expect, it } from 'vitest';
import type { Recipient } from '../../../src/detector/address/recipient.ts';
import { stepCounter } from '../../steps.ts';

// Counts the steps of every script, because most of the work on a hostile domain is done by a library.
const count = stepCounter('');
const { configureAddIn: install } = await import('../../../src/review/add-in-config.ts');
const { openReview } = await import('../../../src/review/open-review.ts');

const config = install(undefined);
if (!config) throw new Error('there is a policy');
const { policy, knownDomains } = config;

function cost(recipients: readonly Recipient[]): number {
  const message = { kind: 'message', sender: 'me@army.mil', recipients, kept: [] } as const;
  return count(() => openReview(message, policy, knownDomains));
}

/** Returns this many letters, all different and from several scripts. */
function letters(length: number): string[] {
  const starts = [0x4e00, 0xac00, 0x0430, 0x20000];
  return Array.from({ length }, (_, n) => String.fromCodePoint((starts[n % 4] ?? 0) + Math.floor(n / 4)));
}
const text = (length: number) => letters(length).join('');
const marks = (length: number) => 'a' + '\u0323\u0301'.repeat(length / 2);

const to = (address: string, displayName = 'Kim Lee'): Recipient => ({ field: 'to', address, displayName });

describe('the number of steps for one hostile recipient grows no faster than its text', () => {
  it.each<[string, (length: number) => Recipient]>([
    ['a label of different letters', (length) => to(`kim@${text(length)}.com`)],
    ['labels of one letter each, all different', (length) => to(`kim@${letters(length / 2).join('.')}.com`)],
    ['ideographic full stops', (length) => to(`kim@${letters(length / 2).join('。')}.com`)],
    ['marks that must be put in order', (length) => to(`kim@${marks(length)}.com`)],
    ['compatibility characters', (length) => to(`kim@${'ﷺ㍿'.repeat(length / 2)}.com`)],
    ['a long A-label', (length) => to(`kim@xn--${'abcdefghij'.repeat(length / 10)}.com`)],
    ['many A-labels', (length) => to(`kim@${'xn--bcher-kva.'.repeat(length / 14)}com`)],
    ['a local part of different letters', (length) => to(`${text(length)}@army.ml`)],
    ['an @ after every letter', (length) => to(`${letters(length / 2).join('@')}@army.ml`)],
    [
      'a list of addresses',
      (length) =>
        to(
          letters(length / 12)
            .map((one) => `kim@${one}.com`)
            .join(';'),
        ),
    ],
    ['a directory entry that never ends', (length) => to(`${'/o='.repeat(length / 3)}${text(9)}@army.ml`)],
    ['a display name of different letters', (length) => to('kim@army.ml', text(length))],
    [
      'a display name full of addresses',
      (length) =>
        to(
          'kim@army.ml',
          letters(length / 12)
            .map((one) => `kim@${one}.com`)
            .join(' '),
        ),
    ],
    ['a display name that opens brackets', (length) => to('kim@army.ml', '(<"'.repeat(length / 3))],
    ['a display name of at signs', (length) => to('kim@army.ml', 'a@'.repeat(length / 2))],
  ])('for %s', (_, recipient) => {
    const [short, long] = [recipient(600), recipient(12_000)];
    cost([short]);
    expect(cost([long])).toBeLessThan(30 * cost([short]));
  });
});

describe('the number of steps for one message', () => {
  it('grows linearly with the number of recipients, each with a long name and a domain of different letters', () => {
    const all = (size: number) =>
      letters(size * 20).reduce<Recipient[]>((so, _letter, at, every) => {
        if (at % 20 !== 0) return so;
        const own = every.slice(at, at + 20).join('');
        return so.concat(to(`kim@${own}.com`, `${own} `.repeat(20)));
      }, []);
    const [some, many] = [all(20), all(200)];
    cost(some);
    expect(cost(many)).toBeLessThan(15 * cost(some));
  });
});
