import { describe, expect, it } from 'vitest';
import { violations } from '../accessibility.ts';
import { machineOfFile } from '../machine-of-file.ts';
import { screens } from '../screens/index.ts';
import { show, type ThemeName } from '../screens/screen.ts';
import { focusFaults, layoutFaults } from './layout-faults.ts';

/**
 * The laws of layout on the screens. As part of `npm test` a few are looked at once, in light, dark and forced colours by turns, in
 * the narrowest window, and Tab walks through two; `LAYOUT=all` looks at every screen in every theme and width, walks through
 * each and asks axe. `LAYOUT_LANGUAGES=ar,de` does so in these languages.
 */
const all = process.env.LAYOUT === 'all';
const languages = (process.env.LAYOUT_LANGUAGES ?? 'en-US').split(',');
const everyTheme: readonly ThemeName[] = ['light', 'dark', 'forced'];
const always = ['dialog-3', 'dialog-40', 'dialog-keep', 'dialog-edit', 'pane-review', 'alert', 'playground'];
const walked = ['dialog-3', 'pane-review'];
const widths = all ? [320, 640, 1024] : [320];

const themesOf = (at: number): readonly ThemeName[] => (all ? everyTheme : [everyTheme[at % 3] ?? 'light']);

const looked = screens.filter(({ name }) => all || always.includes(name));
const cases = looked.flatMap((screen, at) =>
  (screen.isEnglish === true ? ['en-US'] : languages).flatMap((language) =>
    themesOf(at).map((theme) => ({ screen, theme, language, name: `${screen.name}, ${theme}, ${language}` })),
  ),
);

describe('the laws of layout', () => {
  it.each(cases)('hold on $name', async ({ screen, theme, language }) => {
    const shown = await show(await machineOfFile(), screen, theme, language);
    for (const width of widths) {
      await shown.resize(width, 600);
      expect({ width, faults: await layoutFaults(shown.at) }).toEqual({ width, faults: [] });
    }
    if (all) expect(await violations(shown.at)).toEqual([]);
    if (screen.place !== 'page' && (all || walked.includes(screen.name)))
      expect(await focusFaults(shown.page, shown.at)).toEqual([]);
    await shown.close();
  });
});
