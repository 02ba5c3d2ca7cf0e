import { violationsInThemes } from '../a11y/accessibility.ts';
import { screens } from '../pictures/screens/index.ts';
import type { Screen, Shown } from '../pictures/screens/screen.ts';
import { themeNames, type ThemeName } from '../pictures/screens/themes.ts';

/** Of the long ones each thing that is said is on another screen too. */
const long = ['dialog-40', 'dialog-long'];

/** The screens in windows of the add-in. */
export const windows: readonly Screen[] = screens.filter(
  ({ name, place, isEnglish }) => place !== 'page' && isEnglish !== true && !long.includes(name),
);

/** The theme in which axe looks at a window in `npm test`: the next window has the next one. The others are the rest. */
export const everydayTheme = (screen: Screen): ThemeName =>
  themeNames[windows.indexOf(screen) % themeNames.length] ?? 'light';

/** What axe finds in these themes. */
export const violationsInBrackets = async (
  { page, at }: Shown,
  themes: readonly ThemeName[],
): Promise<string[]> => {
  const found = await violationsInThemes(page, at, themes);
  // What makes a sentence longer stands between its words too, where a button's longer name has more of them.
  return found.filter((one) => !one.includes('label-content-name-mismatch'));
};
