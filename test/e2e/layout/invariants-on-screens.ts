import { describe, expect, it } from 'vitest';
import { violations } from '../a11y/accessibility.ts';
import { machineOfWorker } from '../../drivers/machine-of-worker.ts';
import { screens } from '../pictures/screens/index.ts';
import { show, type Screen, type Shown } from '../pictures/screens/screen.ts';
import { focusFaults, layoutFaults, spacingFaults } from './layout-faults.ts';
import { isCheckedByAxe, isFocusChecked, type Look } from './looks.ts';

/**
 * Returns the languages in which a screen is checked: one that is written from right to left. The
 * pseudo-language (`../pseudo`) and, for long screens, `../send/dialog.test.ts` cover left to right.
 * `LAYOUT_LANGUAGES=en-US,de` chooses others.
 */
const languagesOf = ({ isEnglish, place }: Screen): readonly string[] => {
  if (isEnglish === true) return ['en-US'];
  const asked = process.env.LAYOUT_LANGUAGES?.split(',');
  // The playground draws Outlook's own alert and notice, and draws them from left to right.
  return asked ?? [place === 'page' ? 'en-US' : 'ar'];
};

const checkLook = async (shown: Shown, state: Look): Promise<void> => {
  const { theme, width } = state;
  await shown.wear(theme);
  await shown.resize(width, 600);
  const faults = await layoutFaults(shown.at);
  expect({ theme, width, faults }).toEqual({ theme, width, faults: [] });
  if (isCheckedByAxe(state))
    expect({ theme, violations: await violations(shown.at) }).toEqual({ theme, violations: [] });
  if (isFocusChecked(state))
    expect({ theme, focus: await focusFaults(shown.page, shown.at) }).toEqual({ theme, focus: [] });
};

/**
 * Checks the layout invariants and axe on each screen in these looks, and a reader's own text spacing in the
 * last one.
 */
export const checkInvariants = (looks: readonly Look[]): void => {
  const played = screens.filter((screen) => looks.some((state) => state.screen === screen));
  const cases = played.flatMap((screen) => {
    const own = looks.filter((state) => state.screen === screen);
    return languagesOf(screen).map((language) => ({
      screen,
      own,
      language,
      name: `${screen.name}, ${language}`,
    }));
  });
  describe('the layout invariants', () => {
    it.each(cases)('hold on $name', async ({ screen, own, language }) => {
      const shown = await show(await machineOfWorker(), screen, 'any', language);
      for (const state of own) await checkLook(shown, state);
      expect(await spacingFaults(shown.at)).toEqual([]);
      await shown.close();
    });
  });
};
