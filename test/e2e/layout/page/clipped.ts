import type { Box } from './box.ts';
import { nameOf } from './name-of.ts';
import { ancestorsOf, shownElements } from './shown.ts';
import { lines, type Line } from './texts.ts';

const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

/** How far text may reach over the edge: the box of a glyph is a little larger than what is drawn of it. */
const slack = 2;

const missing = (line: Box, box: Box, style: CSSStyleDeclaration): number => {
  const sideways = hides(style.overflowX) ? Math.max(box.left - line.left, line.right - box.right) : 0;
  const upright = hides(style.overflowY) ? Math.max(box.top - line.top, line.bottom - box.bottom) : 0;
  return Math.max(sideways, upright);
};

/** By how much the boxes round a line cut it off for good; what can be scrolled into sight is not cut off. */
const cutOff = ({ element, box }: Line): number => {
  let most = 0;
  for (const around of [element, ...ancestorsOf(element)]) {
    const style = getComputedStyle(around);
    if (scrolls(style.overflowX) || scrolls(style.overflowY)) return most;
    most = Math.max(most, missing(box, around.getBoundingClientRect(), style));
    if (style.position === 'fixed') return most;
  }
  return most;
};

const cutLines = (): string[] =>
  lines().flatMap((line) => {
    const by = Math.round(cutOff(line));
    return by > slack ? [`clipped: “${line.text}” in ${nameOf(line.element)} by ${by} px`] : [];
  });

/** A field that shows one line shows no end of a longer text: that is what its cursor is for. Anything else is not. */
const cutFields = (): string[] =>
  shownElements().flatMap((element) => {
    if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement)) return [];
    const by = element.scrollWidth - element.clientWidth;
    return by > slack ? [`clipped: the text of ${nameOf(element)} by ${by} px`] : [];
  });

/** No text is cut off where it cannot be scrolled into sight. */
export const clipped = (): string[] => [...cutLines(), ...cutFields()];
