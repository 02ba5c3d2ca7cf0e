import { intersection, isEmpty, type Box } from './box.ts';

/** Returns what the reader can use now: the topmost modal dialog, or else the whole page. */
export const shownRoot = (): Element =>
  [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;

/** Tabster's invisible focus dummies. */
const dummy = '[data-tabster-dummy]';

/** Text for screen readers only is clipped to nothing. */
const isForScreenReadersOnly = (style: CSSStyleDeclaration): boolean => style.clipPath === 'inset(50%)';

/** Returns the ancestors from the element's parent to the root. */
export const ancestorsOf = (element: Element): Element[] => {
  const found: Element[] = [];
  for (let at = element.parentElement; at !== null; at = at.parentElement) found.push(at);
  return found;
};

/** Returns whether the styles let the element be painted, wherever it is scrolled to. */
export const isShown = (element: Element): boolean => {
  if (element.matches(dummy) || element.closest('[inert]') !== null) return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return ![element, ...ancestorsOf(element)].some((one) => isForScreenReadersOnly(getComputedStyle(one)));
};

const clips = (overflow: string): boolean => overflow !== 'visible';

/** Returns the part of a rectangle inside `element` that its ancestors do not clip. */
export const seenPart = (element: Element, box: Box): Box => {
  let seen = box;
  let { position } = getComputedStyle(element);
  for (const ancestor of ancestorsOf(element)) {
    if (position === 'fixed') return seen;
    const style = getComputedStyle(ancestor);
    const contains = position !== 'absolute' || style.position !== 'static';
    if (contains && (clips(style.overflowX) || clips(style.overflowY)) && ancestor !== document.body)
      seen = intersection(seen, ancestor.getBoundingClientRect());
    if (contains) ({ position } = style);
  }
  return seen;
};

/** Returns all painted elements of the part of the page that can be used. */
export const shownElements = (): Element[] => [...shownRoot().querySelectorAll('*')].filter(isShown);

/** Returns the part of an element that its scrolling ancestors show; `undefined` if there is none. */
export const seenBox = (element: Element): Box | undefined => {
  const box = seenPart(element, element.getBoundingClientRect());
  return isEmpty(box) ? undefined : box;
};
