import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  rememberedIn,
  rememberedText,
  stillHolding,
  withRemembered,
  type RememberedEntry,
} from '../../../../src/review/keep/remembered.ts';
import { dateOf, dayOf } from '../../../../src/review/memory/day.ts';
import { mostBytes } from '../../../../src/review/memory/setting-text.ts';
import { withUnstableSort } from '../unstable-sort.ts';

const address = fc
  .tuple(fc.string({ minLength: 1, maxLength: 64, unit: 'grapheme' }), fc.domain())
  .map(([local, domain]) => `${local}@${domain}`.toLowerCase());
const reason = fc.option(fc.string({ maxLength: 250, unit: 'binary' }), { nil: undefined });
const added = fc
  .record({ address, reason })
  .map((one) =>
    one.reason === undefined ? { address: one.address } : { address: one.address, reason: one.reason },
  );
const steps = fc.array(fc.record({ added: fc.array(added, { maxLength: 40 }), days: fc.nat(400) }), {
  maxLength: 20,
});

/** Bytes that `RoamingSettings` of an add-in may have in total, as Outlook writes them. */
const outlooksLimit = 32 * 1024;

/** Returns what is stored after each time that the sender remembered something. */
const storedAfter = (
  all: readonly { added: readonly { address: string; reason?: string }[]; days: number }[],
) => {
  let day = 20_000;
  let text: string | undefined;
  return all.map((step) => {
    day += step.days;
    text = rememberedText(withRemembered(rememberedIn(text) ?? [], step.added, day));
    return { text, day, added: step.added };
  });
};

const many = (count: number, day = 20_000): RememberedEntry[] =>
  Array.from({ length: count }, (_, index) => ({
    address: `person.number.${index}@example.com`,
    day: day + index,
  }));

describe('the stored text of remembered addresses', () => {
  it('is one line of ASCII without quotes or backslashes, and is read back unchanged', () => {
    const entries = [
      { address: 'sam@gmial.com', day: 20_782, reason: 'Spelt so, "really" \\ ✓' },
      { address: 'kim@бücher.example', day: 20_783 },
    ];
    const text = rememberedText(entries);
    expect(text).toMatch(/^1(?:,[\w@.%~!*'() -]+)*$/);
    expect(text).toContain('20782 sam@gmial.com Spelt%20so');
    expect(rememberedIn(text)).toEqual(entries);
  });

  it('stays within its size for any sequence, is read back completely, and drops the oldest first', () => {
    fc.assert(
      fc.property(steps, (all) => {
        for (const { text, day, added: last } of storedAfter(all)) {
          expect(text.length).toBeLessThanOrEqual(mostBytes);
          const entries = rememberedIn(text) ?? [];
          expect(rememberedText(entries)).toBe(text);
          expect(new Set(entries.map((entry) => entry.address)).size).toBe(entries.length);
          const days = entries.map((entry) => entry.day);
          expect(days).toEqual([...days].sort((one, other) => one - other));
          if (last.length > 0) expect(entries.at(-1)?.day).toBe(day);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('drops the oldest addresses and no more than necessary', () => {
    const all = many(2000);
    const text = rememberedText([...all].reverse());
    expect(JSON.stringify(JSON.stringify({ 'nearmiss.remembered': text })).length).toBeLessThan(
      outlooksLimit,
    );
    const kept = rememberedIn(text) ?? [];
    expect(kept.length).toBeGreaterThan(350);
    expect(kept).toEqual(all.slice(-kept.length));
    const next = all[all.length - kept.length - 1];
    expect(rememberedText(kept).length + `,${next?.day} ${next?.address}`.length).toBeGreaterThan(mostBytes);
  });

  it('has room for 240 addresses with short reasons', () => {
    const all = many(240).map((entry) => ({ ...entry, reason: 'A partner in Mali.' }));
    expect(rememberedIn(rememberedText(all))).toEqual(all);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['an object', { version: 1, entries: [] }],
    ['an empty text', ''],
    ['JSON', '["sam@gmial.com"]'],
    ['a megabyte', `1,${'20782 a@b.example,'.repeat(100_000)}`],
  ])('counts as empty if it is %s', (_, stored) => {
    expect(rememberedIn(stored)).toEqual([]);
  });

  it('never causes an exception and yields only valid entries, whatever is stored', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.string().map((text) => `1,${text}`),
        ),
        (stored) => {
          for (const entry of rememberedIn(stored) ?? []) {
            expect(entry.address).toContain('@');
            expect(Number.isInteger(entry.day)).toBe(true);
          }
        },
      ),
    );
  });

  it('is read without its invalid entries', () => {
    const good = '20782 sam@gmial.com';
    const foreign = [
      'x',
      '20782',
      '20782 gmial.com',
      '-1 a@b.example',
      '20782 a%zz@b.example',
      '20782 A@b.example',
      '20782 a@b.example c d',
      '9999999 a@b.example',
    ];
    for (const part of foreign)
      expect(rememberedIn(`1,${part},${good}`)).toEqual([{ address: 'sam@gmial.com', day: 20_782 }]);
  });

  it('is unknown in another version, so that it is not overwritten', () => {
    expect(rememberedIn('2,20782 sam@gmial.com')).toBeUndefined();
  });
});

describe('a remembered entry', () => {
  it('is in lower case, exists once for each address, and starts on the last day', () => {
    const first = withRemembered([], [{ address: 'Sam@Gmial.com', reason: 'x'.repeat(300) }], 10);
    expect(first).toEqual([{ address: 'sam@gmial.com', day: 10, reason: 'x'.repeat(200) }]);
    expect(withRemembered(first, [{ address: 'sam@gmial.com' }], 12)).toEqual([
      { address: 'sam@gmial.com', day: 12 },
    ]);
  });

  it('is valid for the given number of days, and not if the clock jumped', () => {
    const entry = { address: 'sam@gmial.com', day: 1000 };
    const holds = (today: number) => stillHolding([entry], 30, today).length === 1;
    expect([1000, 1029, 1030, 5000].map(holds)).toEqual([true, true, false, false]);
    expect([999, 971, 970, 0].map(holds)).toEqual([true, true, false, false]);
  });

  it('counts days in UTC', () => {
    const time = Date.UTC(2026, 10, 25, 23, 59);
    expect(dateOf(dayOf(time))).toBe('2026-11-25');
    expect(dateOf(dayOf(time + 60_000))).toBe('2026-11-26');
  });
});

describe('the stored text', () => {
  const entry = (address: string, day = 1) => ({ address, day });

  it('holds as much as fits, to the last character', () => {
    const of = (length: number) => entry(`${'a'.repeat(length - '1 @b'.length)}@b`);
    expect(rememberedText([of(mostBytes - 2)])).toHaveLength(mostBytes);
    expect(rememberedText([of(mostBytes - 1)])).toBe('1');
    const small = Array.from({ length: 9000 }, (_, n) => entry(`${n}@b`));
    const text = rememberedText(small);
    expect(text.length).toBeLessThanOrEqual(mostBytes);
    expect(text.length).toBeGreaterThan(mostBytes - 10);
    expect(text.endsWith(',1 8999@b')).toBe(true);
  });

  it('is read up to twice the maximal length', () => {
    const padded = (length: number) => `1,1 a@b,${'x'.repeat(length - 8)}`;
    expect(rememberedIn(padded(4 * mostBytes))).toEqual([entry('a@b')]);
    expect(rememberedIn(padded(4 * mostBytes + 1))).toEqual([]);
  });

  it('belongs to another version if it begins with another number, and is foreign otherwise', () => {
    expect(rememberedIn('12,1 a@b')).toBeUndefined();
    for (const foreign of ['x2,1 a@b', '2x,1 a@b', ',1 a@b']) expect(rememberedIn(foreign)).toEqual([]);
  });

  it('is sorted by day, and within a day in the order of remembering', () => {
    const all = ['c', 'a', 'd', 'b', 'e'].map((name) => entry(`${name}@x`, name === 'd' ? 1 : 2));
    expect(rememberedText(all)).toBe('1,1 d@x,2 c@x,2 a@x,2 b@x,2 e@x');
  });

  it('keeps the order within a day in an engine whose sort does not', () => {
    const all = ['c', 'a', 'b'].map((name) => entry(`${name}@x`, 2));
    expect(withUnstableSort(() => rememberedText(all))).toBe('1,2 c@x,2 a@x,2 b@x');
  });

  it('contains reasons in any script, with a replacement character for half a surrogate pair', () => {
    const reason = '😀 é, "\\ \ud800 ';
    const [read] = rememberedIn(rememberedText([{ ...entry('a@b'), reason }])) ?? [];
    expect(read).toStrictEqual({ ...entry('a@b'), reason: '😀 é, "\\ \ufffd ' });
    expect(rememberedIn('1,1 a@b')).toStrictEqual([entry('a@b')]);
  });
});
