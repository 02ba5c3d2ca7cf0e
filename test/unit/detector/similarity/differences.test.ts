import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../../../src/detector/finding.ts';
import { differences } from '../../../../src/detector/similarity/differences.ts';

const marked = (text: string, spans: readonly Span[]): string =>
  spans
    .toReversed()
    .reduce(
      (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
      text,
    );

const asMarked = (typed: string, intended: string): [string, string] => {
  const found = differences(typed, intended);
  return [marked(typed, found.typed), marked(intended, found.intended)];
};

test.each([
  ['army.ml', 'army.m[i]l'],
  ['army.mil[l]', 'army.mil'],
  ['ar[n]y.mil', 'ar[m]y.mil'],
  ['usaf.mil', 'us[.]af.mil'],
  ['army.mil', 'army.mil'],
  ['army.mil[.co]', 'army.mil'],
  ['army[,]mil', 'army[.]mil'],
  ['a[a]b', 'ab'],
  ['[ka]army.mil', 'army.mil'],
  ['contoso.[de]', 'contoso.[com]'],
  ['[fabrikam].mil', '[army].mil'],
  ['mrins.mil', 'm[a]rin[e]s.mil'],
  ['usarmy.m[ia]l', 'usarmy.m[ai]l'],
])('one difference is marked as small as it is: %s, %s', (typed, intended) => {
  const plain = (text: string) => text.replace(/[[\]]/g, '');
  expect(asMarked(plain(typed), plain(intended))).toEqual([typed, intended]);
});

test.each([
  ['gm[ia]l.com', 'gm[ai]l.com'],
  ['g[am]il.com', 'g[ma]il.com'],
  ['[ra]my.mil', '[ar]my.mil'],
  ['usa[f.]mil', 'usa[.f]mil'],
  ['us.a[mr]y.ml', 'us.a[rm]y.m[i]l'],
  ['ex[mapel].com', 'ex[ample].com'],
])('letters in another order are one block: %s, %s', (typed, intended) => {
  const plain = (text: string) => text.replace(/[[\]]/g, '');
  expect(asMarked(plain(typed), plain(intended))).toEqual([typed, intended]);
});

test.each([
  ['somewhere.org', 'army.mil'],
  ['amazon.com', 'army.mil'],
  ['contoso.com', 'navy.mil'],
  ['abc', 'xyz'],
  ['', 'ab'],
  ['ab', ''],
])('domains with hardly a letter in common are marked whole: %s, %s', (typed, intended) => {
  const whole = (text: string) => (text === '' ? '' : `[${text}]`);
  expect(asMarked(typed, intended)).toEqual([whole(typed), whole(intended)]);
});

const without = (text: string, spans: readonly Span[]): string =>
  spans.toReversed().reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);

test('the differences are in ranges that do not touch, and the rest is equal', () => {
  const word = fc.stringMatching(/^[ab.]{0,8}$/);
  fc.assert(
    fc.property(word, word, (one, other) => {
      const found = differences(one, other);
      expect(without(one, found.typed)).toBe(without(other, found.intended));
      for (const spans of [found.typed, found.intended])
        for (const [n, { start, end }] of spans.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThan(spans[n - 1]?.end ?? -1);
        }
    }),
    { numRuns: 500 },
  );
});

test('a single letter is never left unmarked between two differences', () => {
  const word = fc.stringMatching(/^[abc.]{0,8}$/);
  fc.assert(
    fc.property(word, word, (one, other) => {
      const { typed, intended } = differences(one, other);
      for (const spans of [typed, intended])
        for (const [n, { start }] of spans.entries())
          if (n > 0) expect(start - (spans[n - 1]?.end ?? 0)).toBeGreaterThan(1);
    }),
    { numRuns: 500 },
  );
});
