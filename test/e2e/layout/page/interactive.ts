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

/** Everything that can be pressed or written in. */
export const interactive = (): Element[] => shownElements().filter((element) => element.matches(selector));

/** What the tab key stops at, in the order of the document. What is in a frame is that frame's matter. */
export const focusable = (): Element[] =>
  shownElements().filter(
    (element) =>
      element instanceof HTMLElement &&
      element.tabIndex >= 0 &&
      (element.matches(selector) || element.hasAttribute('tabindex')) &&
      !element.matches(':disabled'),
  );

/** A link in a sentence is as high as its line, and may be (WCAG 2.2, 2.5.8). */
export const isInSentence = (element: Element): boolean =>
  element.matches('a[href]') && getComputedStyle(element).display === 'inline';
