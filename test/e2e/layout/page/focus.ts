import { around, contrastWith } from './colour.ts';
import { endAnimations } from './end-animations.ts';
import { heightOf, intersection, isEmpty, widthOf } from './box.ts';
import { focusable } from './interactive.ts';
import { nameOf } from './name-of.ts';
import { edgesOf } from './part-contrast.ts';
import { ancestorsOf } from './shown.ts';

/** Styles that can make a focus visible. */
const focusStyles = [
  'outline',
  'box-shadow',
  'border',
  'background-color',
  'text-decoration-line',
  'transform',
] as const;

const stylesOf = (element: Element): string =>
  [null, '::before', '::after']
    .map((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      return focusStyles.map((name) => style.getPropertyValue(name)).join(' ');
    })
    .join(' | ');

/** Includes the ancestors next to the element, because the box around a field draws its ring. */
const stylesAround = (element: Element): string =>
  [element, ...ancestorsOf(element).slice(0, 2), ...element.querySelectorAll(':scope > *')]
    .map(stylesOf)
    .join(' || ');

/**
 * Returns the lines that can show a focus (of the element, the boxes around it and its children), each with
 * its contrast.
 */
const ringsOf = (element: Element): Map<string, number> => {
  const lower = around(element);
  const rings = new Map<string, number>();
  const owners = [element, ...ancestorsOf(element).slice(0, 2), ...element.querySelectorAll(':scope > *')];
  owners.forEach((owner, at) => {
    for (const pseudo of [null, '::before', '::after']) {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(owner, pseudo);
      const outline = outlineStyle === 'none' || parseFloat(outlineWidth) === 0 ? [] : [outlineColor];
      const shadow = /^\w+\([^)]*\)/.exec(boxShadow) ?? [];
      for (const colour of [...outline, ...shadow, ...edgesOf(owner, pseudo)])
        rings.set(`${at} ${pseudo ?? ''} ${colour}`, contrastWith(colour, owner, lower));
    }
  });
  return rings;
};

/**
 * Returns the best contrast of the lines that appeared with the focus; `undefined` if it is shown in another
 * way.
 */
const ringContrast = (element: Element): number | undefined => {
  const before = ringsAtRest.get(element);
  const came = [...ringsOf(element)].filter(([ring]) => before?.has(ring) !== true);
  return came.length === 0 ? undefined : Math.max(...came.map(([, contrast]) => contrast));
};

const faintRing = (element: Element): string[] => {
  const found = ringContrast(element);
  return found === undefined || found >= 2.99
    ? []
    : [`focus: on ${nameOf(element)} it has ${found.toFixed(2)} : 1`];
};

const ringsAtRest = new Map<Element, Map<string, number>>();
const atRest = new Map<Element, string>();
const visited = new Set<Element>();

/** Records the styles of each focusable element without focus. Returns the number of elements. */
export const startFocusWalk = (): number => {
  window.focus();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  endAnimations();
  atRest.clear();
  visited.clear();
  ringsAtRest.clear();
  for (const element of focusable()) {
    atRest.set(element, stylesAround(element));
    ringsAtRest.set(element, ringsOf(element));
  }
  return atRest.size;
};

const hidden = (element: Element): boolean => {
  const box = element.getBoundingClientRect();
  const inSight = intersection(box, { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  if (isEmpty(inSight)) return true;
  const [x, y] = [inSight.left + widthOf(inSight) / 2, inSight.top + heightOf(inSight) / 2];
  const top = document.elementFromPoint(x, y);
  return top === null || !(element.contains(top) || top.contains(element));
};

/** Returns the faults in how the focus is shown on the element that has it now. */
export const focusFaults = (): string[] => {
  endAnimations();
  const element = document.activeElement;
  if (element === null || element === document.body || !atRest.has(element) || visited.has(element))
    return [];
  visited.add(element);
  return [
    ...(stylesAround(element) === atRest.get(element)
      ? [`focus: it cannot be seen on ${nameOf(element)}`]
      : []),
    ...faintRing(element),
    ...(hidden(element) ? [`focus: ${nameOf(element)} has it out of sight`] : []),
  ];
};

/**
 * Returns the group of which Tab reaches only one member: radio buttons of one name, and Tabster's movers.
 */
const groupOf = (element: Element): Element | string | null =>
  element instanceof HTMLInputElement && element.type === 'radio'
    ? element.name
    : element.closest('[data-tabster*="mover"]');

const isVisited = (element: Element): boolean => {
  const group = groupOf(element);
  return visited.has(element) || (group !== null && [...visited].some((other) => groupOf(other) === group));
};

/** Returns a sentence for each element that Tab never reached. */
export const neverFocused = (): string[] =>
  [...atRest.keys()]
    .filter((element) => element.isConnected && !isVisited(element))
    .map((element) => `focus: Tab never reached ${nameOf(element)}`);
