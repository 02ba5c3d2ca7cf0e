import { intersection, isEmpty, type Box } from './box.ts';

/** What the reader of this page can see and use now: the uppermost modal dialog, or everything. */
export const shownRoot = (): Element =>
  [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;

/** Where the keyboard's dummies of Tabster stand; nobody sees them. */
const dummy = '[data-tabster-dummy]';

/** For screen readers only: a pixel, cut away. */
const isForScreenReadersOnly = (style: CSSStyleDeclaration): boolean => style.clipPath === 'inset(50%)';

/** Ancestors from the element's parent to the root. */
export const ancestorsOf = (element: Element): Element[] => {
  const found: Element[] = [];
  for (let at = element.parentElement; at !== null; at = at.parentElement) found.push(at);
  return found;
};

/** Whether the element is painted, as far as styles say, wherever it is scrolled to. */
export const isShown = (element: Element): boolean => {
  if (element.matches(dummy) || element.closest('[inert]') !== null) return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return ![element, ...ancestorsOf(element)].some((one) => isForScreenReadersOnly(getComputedStyle(one)));
};

const cuts = (overflow: string): boolean => overflow !== 'visible';

/** What of a rectangle inside of `element` the boxes around it leave. */
export const seenPart = (element: Element, box: Box): Box => {
  let seen = box;
  let { position } = getComputedStyle(element);
  for (const ancestor of ancestorsOf(element)) {
    if (position === 'fixed') return seen;
    const style = getComputedStyle(ancestor);
    const contains = position !== 'absolute' || style.position !== 'static';
    if (contains && (cuts(style.overflowX) || cuts(style.overflowY)) && ancestor !== document.body)
      seen = intersection(seen, ancestor.getBoundingClientRect());
    if (contains) ({ position } = style);
  }
  return seen;
};

/** All elements of the shown part of the page that are painted. */
export const shownElements = (): Element[] => [...shownRoot().querySelectorAll('*')].filter(isShown);

/** The part of an element that is in sight in its scrolling boxes; `undefined` if there is none. */
export const seenBox = (element: Element): Box | undefined => {
  const box = seenPart(element, element.getBoundingClientRect());
  return isEmpty(box) ? undefined : box;
};
