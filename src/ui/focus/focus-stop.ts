/**
 * Moves focus to a heading or text that is not a tab stop. It becomes one while it has focus, because
 * office.js handles Tab itself in hosted frames and, from an element outside the tab order, would start again
 * at the top of the page.
 */
export function focusStop(element: HTMLElement): void {
  element.tabIndex = 0;
  element.addEventListener('blur', () => (element.tabIndex = -1), { once: true });
  element.focus();
}
