import { violationsInThemes } from '../a11y/accessibility.ts';
import { screens } from '../pictures/screens/index.ts';
import type { Screen, Shown } from '../pictures/screens/screen.ts';
import { themeNames, type ThemeName } from '../pictures/screens/themes.ts';

/** Long screens, each text of which is on another screen too. */
const long = ['dialog-40', 'dialog-long'];

/** The screens in the add-in's own windows. */
export const windows: readonly Screen[] = screens.filter(
  ({ name, place, isEnglish }) => place !== 'page' && isEnglish !== true && !long.includes(name),
);

/**
 * Returns the theme in which axe checks a window in `npm test`: each window takes the next one. The others
 * are the rest.
 */
export const everydayTheme = (screen: Screen): ThemeName =>
  themeNames[windows.indexOf(screen) % themeNames.length] ?? 'light';

/** Returns what axe finds in these themes, except for the rule that the brackets break. */
export const violationsInBrackets = async (
  { page, at }: Shown,
  themes: readonly ThemeName[],
): Promise<string[]> => {
  const found = await violationsInThemes(page, at, themes);
  // The padding also changes a button's visible text, so that its longer accessible name no longer contains
  // it.
  return found.filter((one) => !one.includes('label-content-name-mismatch'));
};
