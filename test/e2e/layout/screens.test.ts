import { describe, expect, it } from 'vitest';
import { violations } from '../accessibility.ts';
import { machineOfFile } from '../machine-of-file.ts';
import { screens } from '../screens/index.ts';
import { show, type Screen } from '../screens/screen.ts';
import { themeNames } from '../screens/themes.ts';
import { focusFaults, layoutFaults, spacingFaults } from './layout-faults.ts';

/**
 * The laws of layout and axe on every screen, in light, dark and forced colours: from right to left here, from left to right in the
 * language of brackets (`../pseudo`) and, of the long ones, in `../dialog.test.ts`. As part of `npm test` in the narrowest window, and Tab walks
 * through some; `LAYOUT=all` looks in every width and walks through each, `LAYOUT_LANGUAGES=en-US,de` in other languages.
 */
const all = process.env.LAYOUT === 'all';
const widths = all ? [320, 640, 1024] : [320];
const walked = [
  'dialog-3',
  'dialog-keep',
  'dialog-edit',
  'pane-review',
  'pane-remembered-export',
  'pane-report',
];

const languagesOf = ({ isEnglish, place }: Screen): readonly string[] => {
  if (isEnglish === true) return ['en-US'];
  const asked = process.env.LAYOUT_LANGUAGES?.split(',');
  // Outlook's own alert and line on the message are drawn by the playground, from left to right.
  return asked ?? [place === 'page' ? 'en-US' : 'ar'];
};

const cases = screens.flatMap((screen) =>
  languagesOf(screen).map((language) => ({ screen, language, name: `${screen.name}, ${language}` })),
);

describe('the laws of layout', () => {
  it.each(cases)('hold on $name', async ({ screen, language }) => {
    const shown = await show(await machineOfFile(), screen, 'any', language);
    for (const theme of themeNames) {
      await shown.wear(theme);
      for (const width of widths) {
        await shown.resize(width, 600);
        const faults = await layoutFaults(shown.at);
        expect({ theme, width, faults }).toEqual({ theme, width, faults: [] });
      }
      expect({ theme, violations: await violations(shown.at) }).toEqual({ theme, violations: [] });
      if (screen.place !== 'page' && (all || walked.includes(screen.name)) && theme !== 'light')
        expect({ theme, focus: await focusFaults(shown.page, shown.at) }).toEqual({ theme, focus: [] });
    }
    expect(await spacingFaults(shown.at)).toEqual([]);
    await shown.close();
  });
});
