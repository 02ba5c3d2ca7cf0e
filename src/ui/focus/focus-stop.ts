/**
 * Moves focus to a heading or text that is no tab stop by itself. While it has focus it is one, because office.js handles
 * Tab itself in hosted frames and, from an element outside the tab order, would start at the top of the page again.
 */
export function focusStop(element: HTMLElement): void {
  element.tabIndex = 0;
  element.addEventListener('blur', () => (element.tabIndex = -1), { once: true });
  element.focus();
}
