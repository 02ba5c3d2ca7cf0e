import { describe, expect, it } from 'vitest';
import { machineOfFile } from '../../drivers/machine-of-file.ts';
import { show } from '../pictures/screens/screen.ts';
import { themeNames } from '../pictures/screens/themes.ts';
import { replaced, pseudoLanguage } from './pseudo-language.ts';
import { everydayTheme, violationsInBrackets, windows } from './windows.ts';

describe('in the pseudo-language', () => {
  it.each(windows.map((screen) => ({ screen, name: screen.name })))(
    'axe finds no violation on $name in the remaining themes',
    async ({ screen }) => {
      const shown = await show(await machineOfFile(), screen, 'any', replaced, await pseudoLanguage());
      await shown.resize(320, 600);
      const others = themeNames.filter((theme) => theme !== everydayTheme(screen));
      expect(await violationsInBrackets(shown, others)).toEqual([]);
      await shown.close();
    },
  );
});
