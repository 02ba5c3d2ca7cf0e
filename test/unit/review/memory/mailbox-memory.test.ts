import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  memoryIn,
  memoryText,
  type HostUse,
  type MailboxMemory,
} from '../../../../src/review/memory/mailbox-memory.ts';
import { mostBytes } from '../../../../src/review/memory/setting-text.ts';

const use = fc.record({ days: fc.integer({ min: 1, max: 999 }), last: fc.nat(99_999), isKept: fc.boolean() });
const memories = fc
  .array(fc.tuple(fc.domain(), use), { maxLength: 30 })
  .map(
    (all): MailboxMemory =>
      new Map(
        all.map(([host, { days, last, isKept }]): [string, HostUse] => [
          host.toLowerCase(),
          isKept ? { days, last, kept: true } : { days, last },
        ]),
      ),
  );
const many = (count: number, of: (index: number) => HostUse): MailboxMemory =>
  new Map(Array.from({ length: count }, (_, index) => [`host-number-${index}.example.com`, of(index)]));

describe('the stored text of the mailbox memory', () => {
  it('is printable ASCII without quotes or backslashes, and is read back unchanged', () => {
    fc.assert(
      fc.property(memories, (memory) => {
        const text = memoryText(memory);
        expect(text).toMatch(/^1(?:,[a-z0-9._ -]+)*$/);
        expect(new Map(memoryIn(text))).toEqual(memory);
      }),
    );
  });

  it('shows a host with its days, its last day, and whether it was kept', () => {
    const memory = new Map([
      ['fabrikam.com', { days: 12, last: 20_782 }],
      ['xn--bcher-kva.example', { days: 1, last: 20_783, kept: true as const }],
    ]);
    expect(memoryText(memory)).toBe('1,fabrikam.com 12 20782,xn--bcher-kva.example 1 20783 k');
  });

  it('names hosts of equal use in alphabetical order', () => {
    const use: HostUse = { days: 2, last: 20_782 };
    for (const hosts of ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'])
      expect(memoryText(new Map(Array.from(hosts, (host) => [`${host}.com`, use])))).toBe(
        '1,a.com 2 20782,b.com 2 20782,c.com 2 20782',
      );
  });

  it('never exceeds its half of the settings', () => {
    const text = memoryText(many(2000, (index) => ({ days: 1, last: 20_000 + index })));
    expect(text.length).toBeLessThanOrEqual(mostBytes);
    expect(text.length).toBeGreaterThan(mostBytes - 50);
  });

  it('forgets the hosts first that were used on few days and long ago', () => {
    const memory = new Map([
      ...many(2000, () => ({ days: 1, last: 20_700 })),
      ['often-but-earlier.example', { days: 9, last: 20_600 }],
      ['often-but-long-ago.example', { days: 9, last: 20_400 }],
      ['kept-once.example', { days: 1, last: 20_600, kept: true as const }],
      ['today.example', { days: 1, last: 20_782 }],
    ] as [string, HostUse][]);
    const left = memoryIn(memoryText(memory));
    expect(left?.has('often-but-earlier.example')).toBe(true);
    expect(left?.has('kept-once.example')).toBe(true);
    expect(left?.has('today.example')).toBe(true);
    expect(left?.has('often-but-long-ago.example')).toBe(false);
  });

  it('is not read if another version of the add-in wrote it', () => {
    expect(memoryIn('2,fabrikam.com 12 20782')).toBeUndefined();
  });

  it.each([
    ['nothing', undefined],
    ['an object', { a: 1 }],
    ['another text', 'hello, world'],
    ['a text that is too long', `1,${'a'.repeat(70_000)}.com 1 1`],
  ])('is empty for %s', (_what, stored) => {
    expect(memoryIn(stored)).toEqual(new Map());
  });

  it('is read without entries that are not valid', () => {
    const foreign =
      'a@b.com 1 1,B.com 1 1,c.com 0 1,d.com 1000 1,e.com 1 1234567,f.com 1,g.com 1 1 x,h.com 1 1,<i>.com 1 1';
    expect(memoryIn(`1,${foreign}`)).toEqual(new Map([['h.com', { days: 1, last: 1 }]]));
  });
});
