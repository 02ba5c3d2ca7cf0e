import type { Frame, Page } from 'playwright-core';
import type { Surroundings } from '../../../drivers/outlook.ts';

export const themes = {
  light: { colorScheme: 'light', theme: 'light' },
  dark: { colorScheme: 'dark', theme: 'dark' },
  forced: { forcedColors: 'active' },
} as const satisfies Record<string, Surroundings>;

export type ThemeName = keyof typeof themes;

export const themeNames = Object.keys(themes) as readonly ThemeName[];

/** Waits for two frames: a frame inside a page is painted after the page. */
export const painted = (at: Page | Frame): Promise<void> =>
  at.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** Changes the computer's theme, and waits until the page has been painted in it. */
export const wear = async (page: Page, at: Page | Frame, theme: ThemeName): Promise<void> => {
  const colorScheme = theme === 'dark' ? 'dark' : 'light';
  await page.emulateMedia({ colorScheme, forcedColors: theme === 'forced' ? 'active' : 'none' });
  await at.waitForFunction(
    (wanted) => [wanted, ''].includes(document.documentElement.style.colorScheme),
    colorScheme,
  );
  // A page that does not state its theme has changed by the second frame.
  await painted(at);
};
