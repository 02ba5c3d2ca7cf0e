import type { Dialog } from './scenarios.ts';

/** What the probe looks for: plain data, because it is sent to the page. */
export type Wanted = Pick<Dialog, 'texts' | 'buttons'>;

/** What the probe reports to Outlook's window. */
export const usable = 'benchmark: usable';

/**
 * Runs in every frame before its own scripts, and acts in dialogs: when the texts are visible and the buttons have a
 * size and a name, it waits for two more animation frames and reports to Outlook's window, whose clock measures.
 * Self-contained, because Playwright sends its source text.
 */
export function probe({ texts, buttons, usable }: Wanted & { readonly usable: string }): void {
  if (!location.pathname.endsWith('/dialog.html')) return;
  const isSeen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  };
  /**
   * Leaves out the key hints beside the name, which are no part of it. Does not force a layout, because there may be
   * many buttons.
   */
  const nameOf = (button: Element): string =>
    [...button.querySelectorAll('kbd')]
      .reduce((name, { textContent }) => name.replace(textContent, ''), button.textContent)
      .trim();
  const isComplete = (): boolean => {
    const all = [...document.querySelectorAll('button')];
    if (!buttons.every((name) => all.some((one) => nameOf(one) === name && isSeen(one)))) return false;
    // `innerText` leaves out what is hidden.
    const text = document.body.innerText;
    return texts.every((one) => text.includes(one));
  };
  const look = (): void => {
    if (!isComplete()) requestAnimationFrame(look);
    else requestAnimationFrame(() => requestAnimationFrame(() => parent.postMessage(usable, '*')));
  };
  requestAnimationFrame(look);
}
