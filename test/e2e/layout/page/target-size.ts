import { heightOf, union, widthOf, type Box } from './box.ts';
import { interactive, isInSentence } from './interactive.ts';
import { nameOf } from './name-of.ts';

/** CSS pixels (WCAG 2.2, 2.5.8). */
const least = 24;

/** A press on a label is one on its field. */
const target = (element: Element): Box => {
  const own: Box = element.getBoundingClientRect();
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  return labels.reduce((box, label) => union(box, label.getBoundingClientRect()), own);
};

/** Whatever can be pressed is at least 24 pixels wide and high. */
export const targetSize = (): string[] =>
  interactive()
    .filter((element) => !isInSentence(element))
    .flatMap((element) => {
      const box = target(element);
      const [width, height] = [widthOf(box), heightOf(box)];
      if (width >= least - 0.5 && height >= least - 0.5) return [];
      return [`target: ${nameOf(element)} is ${Math.round(width)} × ${Math.round(height)} px`];
    });
