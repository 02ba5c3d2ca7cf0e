import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { plainAddress } from '../../../../src/text/plain.ts';
import { wordsInPaneFor } from '../../../../src/text/load/words-in-pane-for.ts';
import type { WordsInPane } from '../../../../src/text/words.ts';
import type { Machine } from '../../../drivers/machine.ts';
import { Outlook, type Surroundings } from '../../../drivers/outlook.ts';
import { painted, themes, wear, type ThemeName } from './themes.ts';

/**
 * Where a screen appears: in a window of the add-in, which is then made to cover the whole page, or on the
 * page itself.
 */
export type Place = 'dialog' | 'pane' | 'page';

export interface Reached {
  readonly outlook: Outlook;
  readonly words: WordsInPane;
}

/** A screen of the product, and how a person gets there. */
export interface Screen {
  readonly name: string;
  readonly place: Place;
  readonly surroundings?: Surroundings;
  /** Drawn in English only, because it is the same in every language. */
  readonly isEnglish?: true;
  /** Longer than the window: a picture shows its full height. */
  readonly isLong?: true;
  readonly reach: (at: Reached) => Promise<void>;
}

const selectors: Readonly<Record<Exclude<Place, 'page'>, string>> = {
  dialog: 'dialog iframe',
  pane: 'aside iframe',
};

/** Size of the page until a screen is reached; then the add-in's window takes the wanted size. */
const reachedAt = { width: 1280, height: 800 };

/** A screen that is open in the browser. */
export interface Shown {
  readonly page: Page;
  /** The page or frame to measure: the add-in's own, or Outlook's. */
  readonly at: Page | Frame;
  resize(width: number, height: number): Promise<void>;
  /** Changes the theme; only if the screen was opened in theme `any`. */
  wear(theme: ThemeName): Promise<void>;
  close(): Promise<void>;
}

const cover = async (page: Page, place: Place): Promise<Page | Frame> => {
  if (place === 'page') return page;
  const frame = await (await page.locator(selectors[place]).elementHandle()).contentFrame();
  if (frame === null) throw new Error(`There is no ${place}.`);
  // The page's content security policy forbids a style element.
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, `${selectors[place]} { position: fixed !important; inset: 0; z-index: 9; width: 100vw !important; height: 100vh !important; background: Canvas } body { overflow: hidden }`);
  return frame;
};

/** The texts that replace the built files of a language, by file, and the words in them. */
export interface Replacement {
  readonly words: WordsInPane;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Opens a screen as a person would, in a language and a theme; `any` is an Outlook without a theme, so that
 * it can change.
 */
export const show = async (
  machine: Machine,
  screen: Screen,
  theme: ThemeName | 'any',
  language: string,
  replacement?: Replacement,
): Promise<Shown> => {
  const outlook = await Outlook.prepare(machine, {
    newerOffice: theme !== 'any',
    language,
    ...(theme === 'any' ? {} : themes[theme]),
    early: screen.place === 'page',
    ...screen.surroundings,
    viewport: reachedAt,
  });
  const { page } = outlook;
  if (replacement) {
    for (const [file, body] of replacement.files)
      await page
        .context()
        .route(`**/${file}`, (route) => route.fulfill({ contentType: 'text/javascript', body }));
  }
  await outlook.startAnew();
  await screen.reach({ outlook, words: replacement?.words ?? (await wordsInPaneFor(language)) });
  const at = await cover(page, screen.place);
  // A hovered element looks different.
  await page.mouse.move(2, 2);
  return {
    page,
    at,
    resize: async (width, height) => {
      await page.setViewportSize({ width, height });
      await Promise.all([page, at].map(painted));
    },
    wear: (wanted) => wear(page, at, wanted),
    close: () => outlook.close(),
  };
};

/** Returns an address as it is written on a button. */
export const about = (address: string) => plainAddress(address);

/**
 * Opens a page of the add-in outside Outlook. Clears what office.js has stored for this window: it would take
 * the page for one in Outlook.
 */
export const openAlone = async ({ outlook }: Reached, file: string): Promise<void> => {
  await outlook.page.goto('https://localhost:3000/assets/icon-16.png');
  await outlook.page.evaluate(() => sessionStorage.clear());
  await outlook.page.goto(`https://localhost:3000/${file}`);
};

/** Returns the page of the fallback's pane with its text filled in, without scripts. */
export const shell = (name: string, values: Readonly<Record<string, string>>): string =>
  Object.entries(values).reduce(
    (html, [key, value]) => html.replace(new RegExp(`<%= ${key} %>`), () => value),
    readFileSync(path.join(import.meta.dirname, '../../../../public', name), 'utf8').replace(
      /<script.*<\/script>/g,
      '',
    ),
  );
