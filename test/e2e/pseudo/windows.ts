import { expect } from 'vitest';
import { machineOfWorker } from '../../drivers/machine-of-worker.ts';
import { violationsInThemes } from '../a11y/accessibility.ts';
import { layoutFaults } from '../layout/layout-faults.ts';
import { screens } from '../pictures/screens/index.ts';
import { show, type Screen, type Shown } from '../pictures/screens/screen.ts';
import type { ThemeName } from '../pictures/screens/themes.ts';
import { outsideBrackets } from './outside-brackets.ts';
import { pseudoLanguage, replaced } from './pseudo-language.ts';

/** Long screens, each text of which is on another screen too. */
const long = ['dialog-40', 'dialog-long'];

/** The screens in the add-in's own windows. */
export const windows: readonly Screen[] = screens.filter(
  ({ name, place, isEnglish }) => place !== 'page' && isEnglish !== true && !long.includes(name),
);

/** Returns the screen of this name. Throws if there is none. */
export const screenCalled = (wanted: string): Screen => {
  const screen = screens.find(({ name }) => name === wanted);
  if (!screen) throw new Error(`There is no screen ${wanted}.`);
  return screen;
};

/** Returns what axe finds in these themes, except for the rule that the brackets break. */
const violationsInBrackets = async ({ page, at }: Shown, themes: readonly ThemeName[]): Promise<string[]> => {
  const found = await violationsInThemes(page, at, themes);
  // The padding also changes a button's visible text, so that its longer accessible name no longer contains
  // it.
  return found.filter((one) => !one.includes('label-content-name-mismatch'));
};

/** Checks that all of a window is translated, and that it fits and passes axe in these themes when it is longer. */
export const checkInBrackets = async (screen: Screen, themes: readonly ThemeName[]): Promise<void> => {
  const shown = await show(await machineOfWorker(), screen, 'any', replaced, await pseudoLanguage());
  expect(await shown.at.locator('h1').innerText()).toMatch(/^⟦.*⟧$/);
  expect(await outsideBrackets(shown.at)).toEqual([]);
  await shown.resize(320, 600);
  expect(await layoutFaults(shown.at)).toEqual([]);
  expect(await violationsInBrackets(shown, themes)).toEqual([]);
  await shown.close();
};
