import { heightOf, union, widthOf, type Box } from './box.ts';
import { interactive, isInSentence } from './interactive.ts';
import { nameOf } from './name-of.ts';

/** Minimum width and height in CSS pixels (WCAG 2.2, 2.5.8). */
const least = 24;

/** Returns the area that activates an element: a click on a label counts as one on its field. */
const target = (element: Element): Box => {
  const own: Box = element.getBoundingClientRect();
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  return labels.reduce((box, label) => union(box, label.getBoundingClientRect()), own);
};

/** Reports controls that are less than 24 pixels wide or high. */
export const targetSize = (): string[] =>
  interactive()
    .filter((element) => !isInSentence(element))
    .flatMap((element) => {
      const box = target(element);
      const [width, height] = [widthOf(box), heightOf(box)];
      if (width >= least - 0.5 && height >= least - 0.5) return [];
      return [`target: ${nameOf(element)} is ${Math.round(width)} × ${Math.round(height)} px`];
    });
