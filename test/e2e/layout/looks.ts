import { screens } from '../pictures/screens/index.ts';
import type { Screen } from '../pictures/screens/screen.ts';
import { themeNames, type ThemeName } from '../pictures/screens/themes.ts';

/** One way to look at a screen. */
export interface Look {
  readonly screen: Screen;
  readonly theme: ThemeName;
  readonly width: number;
}

const narrowest = 320;
const widest = 1024;
const widths = [narrowest, 640, widest];

/** Every screen in every theme and width. */
export const everyLook: readonly Look[] = screens.flatMap((screen) =>
  themeNames.flatMap((theme) => widths.map((width) => ({ screen, theme, width }))),
);

/** Through these Tab walks in the narrowest window, too. */
const walked = [
  'dialog-3',
  'dialog-keep',
  'dialog-edit',
  'pane-review',
  'pane-remembered-export',
  'pane-report',
];

/** Whether Tab walks through everything there. The light theme has the rings of the dark one. */
export const isWalked = ({ screen: { name, place }, theme, width }: Look): boolean =>
  place !== 'page' &&
  theme !== 'light' &&
  (width === widest || (width === narrowest && walked.includes(name)));

/** Whether axe looks, too: it sees no widths. */
export const isForAxe = ({ width }: Look): boolean => width === narrowest;

/** The theme of a screen in `npm test`: another one for the next screen, and one with rings where Tab walks. */
const everydayTheme = (screen: Screen): ThemeName => {
  const mayBe = themeNames.filter((theme) => theme !== 'light' || !walked.includes(screen.name));
  return mayBe[screens.indexOf(screen) % mayBe.length] ?? 'light';
};

/** `npm test` looks at each screen once, in the narrowest window; the others are the rest. */
export const isEveryday = ({ screen, theme, width }: Look): boolean =>
  width === narrowest && theme === everydayTheme(screen);
