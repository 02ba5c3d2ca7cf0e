import type { Box } from './box.ts';
import { nameOf } from './name-of.ts';
import { ancestorsOf, shownElements } from './shown.ts';
import { lines, type Line } from './texts.ts';

const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

/** Tolerance in pixels: the box of a glyph is a little larger than its painted shape. */
const slack = 2;

const clippedBy = (line: Box, box: Box, style: CSSStyleDeclaration): number => {
  const sideways = hides(style.overflowX) ? Math.max(box.left - line.left, line.right - box.right) : 0;
  const upright = hides(style.overflowY) ? Math.max(box.top - line.top, line.bottom - box.bottom) : 0;
  return Math.max(sideways, upright);
};

/** Returns by how many pixels ancestors clip a line. Text that can be scrolled into view is not clipped. */
const mostClipped = ({ element, box }: Line): number => {
  let most = 0;
  for (const around of [element, ...ancestorsOf(element)]) {
    const style = getComputedStyle(around);
    if (scrolls(style.overflowX) || scrolls(style.overflowY)) return most;
    most = Math.max(most, clippedBy(box, around.getBoundingClientRect(), style));
    if (style.position === 'fixed') return most;
  }
  return most;
};

const clippedLines = (): string[] =>
  lines().flatMap((line) => {
    const by = Math.round(mostClipped(line));
    return by > slack ? [`clipped: “${line.text}” in ${nameOf(line.element)} by ${by} px`] : [];
  });

/** Single-line inputs are exempt: a reader moves the cursor to see the rest of the text. */
const clippedFields = (): string[] =>
  shownElements().flatMap((element) => {
    if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement)) return [];
    const by = element.scrollWidth - element.clientWidth;
    return by > slack ? [`clipped: the text of ${nameOf(element)} by ${by} px`] : [];
  });

/** Reports text that is clipped and cannot be scrolled into view. */
export const clipped = (): string[] => [...clippedLines(), ...clippedFields()];
