import path from 'node:path';
import { buildSync } from 'esbuild';
import type { Frame, Page } from 'playwright-core';
import type { Law } from './page/index.ts';

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

const put = async (page: Page | Frame): Promise<void> => {
  if (!(await page.evaluate(() => window.layout !== undefined))) await page.evaluate(script());
};

/**
 * Everything that is wrong with how a page or frame is laid out now, in words, and none if all is well: text that is cut off,
 * things and texts on each other, what sticks out sideways, targets below 24 pixels, text without contrast.
 * Animations are brought to their end first.
 */
export const layoutFaults = async (page: Page | Frame, invariants?: readonly Law[]): Promise<string[]> => {
  await put(page);
  return page.evaluate((names) => window.layout?.faults(names) ?? ['the page was left'], invariants);
};

/** As wide as WCAG 2.2 (1.4.12) says that a reader may set text. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** What a reader's own spacing of text cuts off, pushes out or lays on each other. */
export const spacingFaults = async (page: Page | Frame): Promise<string[]> => {
  // A style element would be against the page's own policy for contents.
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

/** More presses than this are no way to a button. */
const most = 400;

/** What the focus changes is drawn: some of it only in the frame after the next. */
const drawn = (frame: Page | Frame): Promise<void> =>
  frame.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/**
 * Presses Tab, as a person does, until the focus has been everywhere in this page or frame, and tells where it could not be
 * seen and what it never reached.
 */
export const focusFaults = async (page: Page, frame: Page | Frame = page): Promise<string[]> => {
  await put(frame);
  const stops = await frame.evaluate(() => window.layout?.startFocusWalk() ?? 0);
  const found: string[] = [];
  for (let press = 0; press < Math.min(most, stops * 2 + 10); press += 1) {
    await page.keyboard.press('Tab');
    await drawn(frame);
    found.push(...(await frame.evaluate(() => window.layout?.focusFaults() ?? [])));
    if ((await frame.evaluate(() => window.layout?.neverFocused().length)) === 0) break;
  }
  return [...found, ...(await frame.evaluate(() => window.layout?.neverFocused() ?? ['the page was left']))];
};
