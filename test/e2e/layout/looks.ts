import { screens } from '../pictures/screens/index.ts';
import type { Screen } from '../pictures/screens/screen.ts';
import { themeNames, type ThemeName } from '../pictures/screens/themes.ts';

/** A screen in one theme and one window width (CSS pixels). */
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

/** Screens on which focus is checked in the narrowest window too. */
const focusChecked = [
  'dialog-3',
  'dialog-keep',
  'dialog-edit',
  'pane-review',
  'pane-remembered-export',
  'pane-report',
];

/**
 * Returns whether Tab is pressed through the whole screen. The light theme has the same focus rings as the
 * dark one.
 */
export const isFocusChecked = ({ screen: { name, place }, theme, width }: Look): boolean =>
  place !== 'page' &&
  theme !== 'light' &&
  (width === widest || (width === narrowest && focusChecked.includes(name)));

/** Returns whether axe checks this look: its result does not depend on the width. */
export const isCheckedByAxe = ({ width }: Look): boolean => width === narrowest;

/** The screens that `npm test` checks, each in one theme: those that differ most. */
const everyday: Readonly<Record<string, ThemeName>> = {
  'dialog-3': 'dark',
  'dialog-keep': 'light',
  'pane-review': 'forced',
  'pane-remembered-export': 'dark',
  alert: 'light',
};

/** Returns whether `npm test` includes this look, in the narrowest window. The others are the rest. */
export const isEveryday = ({ screen, theme, width }: Look): boolean =>
  width === narrowest && theme === everyday[screen.name];
