import path from 'node:path';
import { buildSync } from 'esbuild';
import type { Frame, Page } from 'playwright-core';
import type { Invariant } from './page/index.ts';

let built: string | undefined;

/** The measuring code as one script. */
const script = (): string =>
  (built ??=
    buildSync({
      entryPoints: [path.join(import.meta.dirname, 'page/index.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'chrome120',
    }).outputFiles[0]?.text ?? '');

const inject = async (page: Page | Frame): Promise<void> => {
  if (!(await page.evaluate(() => window.layout !== undefined))) await page.evaluate(script());
};

/**
 * Returns a sentence for each layout fault that a page or frame has now: clipped text, overlapping controls
 * and texts, sideways overflow, targets below 24 pixels, low contrast. Finite animations are finished first.
 */
export const layoutFaults = async (
  page: Page | Frame,
  invariants?: readonly Invariant[],
): Promise<string[]> => {
  await inject(page);
  return page.evaluate((names) => window.layout?.faults(names) ?? ['the page was left'], invariants);
};

/** The text spacing that a page has to support (WCAG 2.2, 1.4.12). */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** Returns the clipped, overflowing and overlapping texts that a reader's own text spacing causes. */
export const spacingFaults = async (page: Page | Frame): Promise<string[]> => {
  // The page's content security policy forbids a style element.
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, spacing);
  const found = await layoutFaults(page, ['clipped', 'overflow', 'overlap']);
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  });
  return found;
};

/** The most presses of Tab that it may take to reach every control. */
const mostPresses = 400;

/** Waits for two frames: some focus styles are painted only in the second. */
const afterPaint = (frame: Page | Frame): Promise<void> =>
  frame.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/**
 * Presses Tab until the focus has visited every control of this page or frame. Returns a sentence for each
 * control on which the focus was not visible or which it never reached.
 */
export const focusFaults = async (page: Page, frame: Page | Frame = page): Promise<string[]> => {
  await inject(frame);
  const stops = await frame.evaluate(() => window.layout?.startFocusWalk() ?? 0);
  const found: string[] = [];
  for (let press = 0; press < Math.min(mostPresses, stops * 2 + 10); press += 1) {
    await page.keyboard.press('Tab');
    await afterPaint(frame);
    found.push(...(await frame.evaluate(() => window.layout?.focusFaults() ?? [])));
    if ((await frame.evaluate(() => window.layout?.neverFocused().length)) === 0) break;
  }
  return [...found, ...(await frame.evaluate(() => window.layout?.neverFocused() ?? ['the page was left']))];
};
