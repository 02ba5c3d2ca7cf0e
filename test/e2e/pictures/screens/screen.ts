import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { plainAddress } from '../../../../src/text/plain.ts';
import { wordsFor } from '../../../../src/text/load/words-for.ts';
import type { Words } from '../../../../src/text/words.ts';
import type { Machine } from '../../../drivers/machine.ts';
import { Outlook, type Surroundings } from '../../../drivers/outlook.ts';
import { painted, themes, wear, type ThemeName } from './themes.ts';

/** Where a screen is seen: in a window of the add-in, which is then laid over the whole page, or on the page itself. */
export type Place = 'dialog' | 'pane' | 'page';

export interface Reached {
  readonly outlook: Outlook;
  readonly words: Words;
}

/** One picture of the product, and how a person comes to see it. */
export interface Screen {
  readonly name: string;
  readonly place: Place;
  readonly surroundings?: Surroundings;
  /** The same in every language: drawn in English only. */
  readonly isEnglish?: true;
  /** Longer than the window: a picture shows all of it. */
  readonly isLong?: true;
  readonly reach: (at: Reached) => Promise<void>;
}

const selectors: Readonly<Record<Exclude<Place, 'page'>, string>> = {
  dialog: 'dialog iframe',
  pane: 'aside iframe',
};

/** So wide is the page while a screen is reached; then the window of the add-in takes the wanted size. */
const reachedAt = { width: 1280, height: 800 };

/** A screen as it is shown. */
export interface Shown {
  readonly page: Page;
  /** What is measured: the add-in's own page, or Outlook's. */
  readonly at: Page | Frame;
  resize(width: number, height: number): Promise<void>;
  /** Only where no theme was asked for. */
  wear(theme: ThemeName): Promise<void>;
  close(): Promise<void>;
}

const cover = async (page: Page, place: Place): Promise<Page | Frame> => {
  if (place === 'page') return page;
  const frame = await (await page.locator(selectors[place]).elementHandle()).contentFrame();
  if (frame === null) throw new Error(`There is no ${place}.`);
  // A style element would be against the page's own policy for contents.
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, `${selectors[place]} { position: fixed !important; inset: 0; z-index: 9; width: 100vw !important; height: 100vh !important; background: Canvas } body { overflow: hidden }`);
  return frame;
};

/** A language whose file is another one than what was built, and what it says. */
export interface Disguise {
  readonly words: Words;
  readonly file: string;
  readonly text: string;
}

/** Comes to a screen as a person would, in a theme (or one that can be changed, as Outlook tells none) and a language. */
export const show = async (
  machine: Machine,
  screen: Screen,
  theme: ThemeName | 'any',
  language: string,
  disguise?: Disguise,
): Promise<Shown> => {
  const outlook = await Outlook.open(machine, {
    newerOffice: theme !== 'any',
    language,
    ...(theme === 'any' ? {} : themes[theme]),
    ...screen.surroundings,
    viewport: reachedAt,
  });
  const { page } = outlook;
  if (disguise) {
    const { file, text } = disguise;
    await page
      .context()
      .route(`**/${file}`, (route) => route.fulfill({ contentType: 'text/javascript', body: text }));
    await outlook.startAnew();
  }
  await screen.reach({ outlook, words: disguise?.words ?? (await wordsFor(language)) });
  const at = await cover(page, screen.place);
  // What is under the pointer looks different.
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

/** The words of a button, as they are written for this address. */
export const about = (address: string) => plainAddress(address);

/** A page of the add-in that somebody opened by itself. */
export const openAlone = async ({ outlook }: Reached, file: string): Promise<void> => {
  await outlook.page.goto(`https://localhost:3000/${file}`);
};

/** The fallback's pane with its text in it, without what `nearmiss package` does around it. */
export const shell = (name: string, values: Readonly<Record<string, string>>): string =>
  Object.entries(values).reduce(
    (html, [key, value]) => html.replace(new RegExp(`<%= ${key} %>`), () => value),
    readFileSync(path.join(import.meta.dirname, '../../../../public', name), 'utf8').replace(
      /<script.*<\/script>/g,
      '',
    ),
  );
