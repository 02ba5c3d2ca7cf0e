import { shownElements } from './shown.ts';

const selector = [
  'a[href]',
  'button',
  'input:not([type=hidden])',
  'select',
  'textarea',
  'summary',
  '[role=button]',
  '[role=checkbox]',
  '[role=radio]',
  '[role=tab]',
  '[role=menuitem]',
  '[role=option]',
  '[role=switch]',
].join(',');

/** Returns every element that can be pressed or typed in. */
export const interactive = (): Element[] => shownElements().filter((element) => element.matches(selector));

/**
 * Returns the elements that Tab stops at, in document order. The contents of frames are checked in those
 * frames.
 */
export const focusable = (): Element[] =>
  shownElements().filter(
    (element) =>
      element instanceof HTMLElement &&
      element.tabIndex >= 0 &&
      (element.matches(selector) || element.hasAttribute('tabindex')) &&
      !element.matches(':disabled'),
  );

/** A link in a sentence is only as high as its line, which is allowed (WCAG 2.2, 2.5.8). */
export const isInSentence = (element: Element): boolean =>
  element.matches('a[href]') && getComputedStyle(element).display === 'inline';
