import { describe, expect, it } from 'vitest';
import type { Span } from '../../../../src/detector/finding.ts';
import { addressSegments } from '../../../../src/ui/address/address-segments.ts';

const span = (start: number, end: number): Span => ({ start, end });

/** Draws the segments: `[il]` is marked, `_` is a gap of one character. */
const drawn = (...given: Parameters<typeof addressSegments>): string =>
  addressSegments(...given)
    .map(({ text, differs, gap }) => (differs ? `${text && `[${text}]`}${'_'.repeat(gap)}` : text))
    .join('');

describe('the marked segments of an address', () => {
  it.each([
    ['a missing letter', 'kim@army.ml', [], [span(6, 7)], 8, 'kim@army.m_l'],
    ['a missing letter, in the suggestion', 'kim@army.mil', [span(6, 7)], [], 7, 'kim@army.m[i]l'],
    ['a wrong letter', 'kim@army.nil', [span(5, 6)], [span(5, 6)], 8, 'kim@army.[n]il'],
    ['a shorter run against a longer one', 'a@b.co', [span(2, 4)], [span(2, 5)], 5, 'a@b.[co]_'],
    ['a missing letter at the end', 'a@army.mi', [], [span(7, 8)], 8, 'a@army.mi_'],
    ['a missing letter at the start', 'a@rmy.mil', [], [span(0, 1)], 8, 'a@_rmy.mil'],
    ['two places', 'a@amry.ml', [span(1, 2)], [span(2, 3), span(6, 7)], 8, 'a@a[m]r_y.m_l'],
    ['nothing marked', 'kim@army.ml', [], [], 7, 'kim@army.ml'],
    ['marks outside the domain', 'kim@army.ml', [span(50, 60)], [span(70, 71)], 7, 'kim@army.ml'],
    ['a mark that is longer than the domain', 'a@b.ml', [span(2, 90)], [], 2, 'a@b.[ml]'],
    ['no domain', 'kim', [], [], 0, 'kim'],
    ['nothing at all', '', [], [], 0, ''],
  ])('are right for %s', (_name, address, spans, others, length, expected) => {
    expect(drawn(address, spans, { spans: others, length })).toBe(expected);
  });

  it('have no gaps without a counterpart', () => {
    expect(drawn('rosa@us.af.mil', [span(2, 3)])).toBe('rosa@us[.]af.mil');
  });

  it('are counted from the last @, whatever the local part contains', () => {
    expect(drawn('"a@b"@army.mil', [span(6, 7)])).toBe('"a@b"@army.m[i]l');
  });
});
