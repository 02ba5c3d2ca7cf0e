import { around, behind, contrastWith, isDisabled } from './colour.ts';
import { nameOf } from './name-of.ts';
import { ancestorsOf, shownElements } from './shown.ts';

/** Minimum contrast of controls and graphics (WCAG 2.2, 1.4.11), with a tolerance for rounding. */
const needed = 3 - 0.01;

const sides = ['top', 'right', 'bottom', 'left'] as const;

/** Returns the colours of the visible borders of an element or of its pseudo-element. */
export const edgesOf = (element: Element, pseudo: string | null = null): string[] => {
  const style = getComputedStyle(element, pseudo);
  const value = (side: string, what: string) => style.getPropertyValue(`border-${side}-${what}`);
  return sides
    .filter((side) => value(side, 'style') !== 'none' && parseFloat(value(side, 'width')) > 0)
    .map((side) => value(side, 'color'));
};

const fields = 'input, select, textarea';

/** Returns a field and the boxes around it that contain no other field. */
const boxesOf = (field: Element): Element[] => {
  const boxes = [field, ...ancestorsOf(field).slice(0, 3)];
  return boxes.filter((box) => box === field || box.querySelectorAll(fields).length === 1);
};

/** Returns how well a field stands out: by the best edge or background of it or of a box around it. */
const fieldContrast = (field: Element): number =>
  Math.max(
    ...boxesOf(field).flatMap((box) =>
      [getComputedStyle(box).backgroundColor, ...edgesOf(box)].map((colour) =>
        contrastWith(colour, box, around(box)),
      ),
    ),
  );

const fault = (element: Element, what: string, found: number): string[] =>
  found >= needed ? [] : [`contrast: ${what} of ${nameOf(element)} has ${found.toFixed(2)} : 1`];

const isBox = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type);

/** The browser draws checkboxes and radio buttons in its own colours, except for the tick. */
const tick = (box: HTMLInputElement): string[] => {
  const { accentColor } = getComputedStyle(box);
  if (accentColor === 'auto' || !box.checked) return [];
  return fault(box, 'the tick', contrastWith(accentColor, box, around(box)));
};

const ofElement = (element: Element): string[] => {
  if (isDisabled(element)) return [];
  if (isBox(element)) return tick(element);
  if (element.matches(fields)) return fault(element, 'the edge', fieldContrast(element));
  const style = getComputedStyle(element);
  if (element.matches('svg'))
    return fault(
      element.parentElement ?? element,
      'the picture',
      contrastWith(style.color, element, behind(element)),
    );
  if (element.matches('[data-gap]'))
    return edgesOf(element).flatMap((edge) =>
      fault(element.parentElement ?? element, 'the gap', contrastWith(edge, element, around(element))),
    );
  if (element.matches('mark'))
    return fault(element, 'the line', contrastWith(style.textDecorationColor, element, behind(element)));
  return [];
};

/** Reports fields, ticks, icons and marks that stand out too little from their surroundings. */
export const partContrast = (): string[] => shownElements().flatMap(ofElement);
