import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from '../../../../src/detector/similarity/differences.ts';
import type { Span } from '../../../../src/detector/finding.ts';
import { keepAct, mayKeep } from '../../../../src/review/keep/keep-act.ts';
import { doubt, finding, suggestion } from '../samples.ts';

const span = (start: number, end: number): Span => ({ start, end });
const strong = (typed: string, marked: Span[], intended: Span[]) =>
  doubt({
    findings: [finding({ typed, suggestions: [suggestion('kim@army.mil', { typed: marked, intended })] })],
  });

describe('the deliberate act that keeps an address', () => {
  it.each([
    ['a missing letter', 'army.ml', [], [span(6, 7)], 'ml'],
    ['a missing letter at the end', 'army.mi', [], [span(7, 8)], 'mi'],
    ['a wrong letter', 'army.nil', [span(5, 6)], [span(5, 6)], 'nil'],
    ['a letter too much in the name', 'armyy.mil', [span(4, 5)], [], 'armyy'],
    ['a missing dot', 'usarmy.mil', [], [span(2, 3)], 'usarmy'],
    ['a dot too much', 'us.army.mil', [span(2, 3)], [], 'us.army'],
    ['swapped letters', 'us.amry.mil', [span(4, 5)], [span(5, 6)], 'amry'],
    ['two labels', 'us.amry.ml', [span(4, 5)], [span(5, 6), span(9, 10)], 'amry.ml'],
    ['something missing after something too much', 'aarmy.ml', [span(0, 1)], [span(6, 7)], 'aarmy.ml'],
    ['labels around an equal one', 'ux.af.mil.ml', [span(1, 2), span(9, 12)], [span(1, 2)], 'ux.af.mil.ml'],
    ['nothing marked', 'army.ml', [], [], 'army.ml'],
    ['marks outside the domain', 'army.ml', [span(50, 60)], [], 'army.ml'],
  ])('is typing the differing labels for %s', (_name, typed, marked, intended, text) => {
    expect(keepAct(strong(typed, marked, intended))).toEqual({ act: 'type', text });
  });

  it('is a second click where the address is not very likely a mistake', () => {
    expect(keepAct(doubt({ findings: [finding({ strength: 'medium' })] }))).toEqual({ act: 'confirm' });
    expect(keepAct(doubt({ findings: [finding({ suggestions: [] })] }))).toEqual({ act: 'confirm' });
  });

  it('is impossible for a text that is no address, because no mail can arrive there', () => {
    const rubbish = finding({ kind: 'malformed', strength: 'medium', typed: '', suggestions: [] });
    expect(keepAct(doubt({ findings: [rubbish] }))).toEqual({ act: 'impossible' });
    expect(mayKeep(doubt({ findings: [finding(), rubbish] }))).toBe(false);
  });

  it('is impossible for blocked and denied addresses', () => {
    const denied = { domain: 'army.ml', reason: 'Not from here.' };
    expect(mayKeep(doubt())).toBe(true);
    expect(mayKeep(doubt({ severity: 'block' }))).toBe(false);
    expect(mayKeep(doubt({ denied }))).toBe(false);
    expect(mayKeep(doubt({ denied, findings: [], severity: 'block' }))).toBe(false);
    expect(keepAct(doubt({ severity: 'block' }))).toEqual({ act: 'impossible' });
    expect(keepAct(doubt({ denied }))).toEqual({ act: 'impossible' });
  });
});

it('the deliberate act for a notice or for a doubt without a finding is a second click', () => {
  expect(keepAct(doubt({ severity: 'notice' }))).toEqual({ act: 'confirm' });
  expect(keepAct(doubt({ findings: [] }))).toEqual({ act: 'confirm' });
});

/**
 * Returns the labels of `typed` that contain or border on a difference, found by walking along both texts.
 */
function touched(typed: string, intended: string, marks: ReturnType<typeof differences>): string {
  const isIn = (spans: readonly Span[], at: number) =>
    spans.some(({ start, end }) => start <= at && at < end);
  const borders: number[] = [];
  for (let i = 0, j = 0; i < typed.length || j < intended.length;)
    if (isIn(marks.intended, j)) {
      borders.push(i);
      j++;
    } else if (isIn(marks.typed, i)) borders.push(i, ++i);
    else [i, j] = [i + 1, j + 1];
  const [first, last] = [Math.min(...borders), Math.max(...borders)];
  const end = typed.indexOf('.', last);
  return typed.slice(typed.lastIndexOf('.', first - 1) + 1, end < 0 ? typed.length : end);
}

it('the part to type spans the labels around all differences', () => {
  const domain = fc.stringMatching(/^[ab]{1,3}(?:\.[ab]{1,3}){0,3}$/);
  fc.assert(
    fc.property(domain, domain, (typed, intended) => {
      fc.pre(typed !== intended);
      const marks = differences(typed, intended);
      expect(keepAct(strong(typed, marks.typed, marks.intended))).toEqual({
        act: 'type',
        text: touched(typed, intended, marks),
      });
    }),
    { numRuns: 500 },
  );
});
