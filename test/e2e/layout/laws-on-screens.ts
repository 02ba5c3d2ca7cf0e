import { describe, expect, it } from 'vitest';
import { violations } from '../a11y/accessibility.ts';
import { machineOfFile } from '../../drivers/machine-of-file.ts';
import { screens } from '../pictures/screens/index.ts';
import { show, type Screen, type Shown } from '../pictures/screens/screen.ts';
import { focusFaults, layoutFaults, spacingFaults } from './layout-faults.ts';
import { isForAxe, isWalked, type Look } from './looks.ts';

/**
 * From right to left here, from left to right in the language of brackets (`../pseudo`) and, of the long screens, in `../dialog.test.ts`.
 * `LAYOUT_LANGUAGES=en-US,de` looks in other languages.
 */
const languagesOf = ({ isEnglish, place }: Screen): readonly string[] => {
  if (isEnglish === true) return ['en-US'];
  const asked = process.env.LAYOUT_LANGUAGES?.split(',');
  // Outlook's own alert and line on the message are drawn by the playground, from left to right.
  return asked ?? [place === 'page' ? 'en-US' : 'ar'];
};

const lookAt = async (shown: Shown, state: Look): Promise<void> => {
  const { theme, width } = state;
  await shown.wear(theme);
  await shown.resize(width, 600);
  const faults = await layoutFaults(shown.at);
  expect({ theme, width, faults }).toEqual({ theme, width, faults: [] });
  if (isForAxe(state))
    expect({ theme, violations: await violations(shown.at) }).toEqual({ theme, violations: [] });
  if (isWalked(state))
    expect({ theme, focus: await focusFaults(shown.page, shown.at) }).toEqual({ theme, focus: [] });
};

/** Holds each screen to the laws of layout and axe in these looks, and to a reader's own spacing in the last one. */
export const holdOn = (looks: readonly Look[]): void => {
  const cases = screens.flatMap((screen) => {
    const own = looks.filter((state) => state.screen === screen);
    return languagesOf(screen).map((language) => ({
      screen,
      own,
      language,
      name: `${screen.name}, ${language}`,
    }));
  });
  describe('the laws of layout', () => {
    it.each(cases)('hold on $name', async ({ screen, own, language }) => {
      const shown = await show(await machineOfFile(), screen, 'any', language);
      for (const state of own) await lookAt(shown, state);
      expect(await spacingFaults(shown.at)).toEqual([]);
      await shown.close();
    });
  });
};
