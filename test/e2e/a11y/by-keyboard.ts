import { expect } from 'vitest';
import type { Outlook } from '../../drivers/outlook.ts';

/** Returns the name of the focused element inside the dialog's page. */
export const focused = async (outlook: Outlook): Promise<string> => {
  const frame = outlook.page.frames().find((one) => one.url().includes('/dialog.html'));
  if (frame === undefined) return 'no dialog';
  return frame.evaluate(() => {
    const { activeElement } = document;
    const label = activeElement?.getAttribute('aria-label');
    if (!activeElement || typeof label === 'string') return label ?? '';
    const named = activeElement.cloneNode(true) as Element;
    named.querySelectorAll('[aria-hidden=true]').forEach((silent) => silent.remove());
    return named.textContent.trim();
  });
};

/**
 * Presses Tab until the element of that name has the focus. The key presses are real, so office.js handles
 * them.
 */
export const tabTo = async (
  outlook: Outlook,
  name: string,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> => {
  const seen: string[] = [];
  for (let press = 0; press < 40; press += 1) {
    await outlook.page.keyboard.press(key);
    const at = await focused(outlook);
    if (at === name) return;
    seen.push(at);
  }
  expect.fail(`${key} never reached “${name}”; it visited: ${seen.join(' → ')}`);
};

/** Waits until the page itself has moved the focus to the element of that name. */
export const waitForFocus = (outlook: Outlook, name: string): Promise<void> =>
  expect.poll(() => focused(outlook)).toBe(name);
