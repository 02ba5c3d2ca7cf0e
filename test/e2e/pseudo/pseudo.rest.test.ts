import { describe, expect, it } from 'vitest';
import { machineOfFile } from '../../drivers/machine-of-file.ts';
import { show } from '../pictures/screens/screen.ts';
import { themeNames } from '../pictures/screens/themes.ts';
import { disguised, pseudoLanguage } from './pseudo-language.ts';
import { everydayTheme, violationsInBrackets, windows } from './windows.ts';

describe('in a language of brackets', () => {
  it.each(windows.map((screen) => ({ screen, name: screen.name })))(
    'axe finds nothing on $name in the other themes, either',
    async ({ screen }) => {
      const shown = await show(await machineOfFile(), screen, 'any', disguised, await pseudoLanguage());
      await shown.resize(320, 600);
      const others = themeNames.filter((theme) => theme !== everydayTheme(screen));
      expect(await violationsInBrackets(shown, others)).toEqual([]);
      await shown.close();
    },
  );
});
