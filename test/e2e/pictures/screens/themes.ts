import type { Frame, Page } from 'playwright-core';
import type { Surroundings } from '../../../drivers/outlook.ts';

export const themes = {
  light: { colorScheme: 'light', theme: 'light' },
  dark: { colorScheme: 'dark', theme: 'dark' },
  forced: { forcedColors: 'active' },
} as const satisfies Record<string, Surroundings>;

export type ThemeName = keyof typeof themes;

export const themeNames = Object.keys(themes) as readonly ThemeName[];

/** A page is drawn, and a frame in it a moment later. */
export const painted = (at: Page | Frame): Promise<void> =>
  at.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** Changes the computer's theme, and waits until the page has drawn itself in it. */
export const wear = async (page: Page, at: Page | Frame, theme: ThemeName): Promise<void> => {
  const colorScheme = theme === 'dark' ? 'dark' : 'light';
  await page.emulateMedia({ colorScheme, forcedColors: theme === 'forced' ? 'active' : 'none' });
  await at.waitForFunction(
    (wanted) => [wanted, ''].includes(document.documentElement.style.colorScheme),
    colorScheme,
  );
  // A page that says nothing of its theme has changed when the next picture but one is drawn.
  await painted(at);
};
