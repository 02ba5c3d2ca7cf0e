import { describe, expect, it } from 'vitest';
import { layoutFaults } from '../layout/layout-faults.ts';
import { machineOfFile } from '../../drivers/machine-of-file.ts';
import { screens } from '../pictures/screens/index.ts';
import { show } from '../pictures/screens/screen.ts';
import { outsideBrackets, textOutside } from './outside-brackets.ts';
import { replaced, pseudoLanguage } from './pseudo-language.ts';
import { everydayTheme, violationsInBrackets, windows } from './windows.ts';

describe('in the pseudo-language', () => {
  it.each(windows.map((screen) => ({ screen, name: screen.name })))(
    'everything on $name is translated, and fits even when it is a third longer',
    async ({ screen }) => {
      const shown = await show(await machineOfFile(), screen, 'any', replaced, await pseudoLanguage());
      expect(await shown.at.locator('h1').innerText()).toMatch(/^⟦.*⟧$/);
      expect(await outsideBrackets(shown.at)).toEqual([]);
      await shown.resize(320, 600);
      expect(await layoutFaults(shown.at)).toEqual([]);
      expect(await violationsInBrackets(shown, [everydayTheme(screen)])).toEqual([]);
      await shown.close();
    },
  );

  const shownOn = async (wanted: string) => {
    const screen = screens.find(({ name }) => name === wanted);
    if (!screen) throw new Error(`There is no screen ${wanted}.`);
    return show(await machineOfFile(), screen, 'light', replaced, await pseudoLanguage());
  };

  it('everything in Outlook’s alert is translated', async () => {
    const shown = await shownOn('alert');
    const said = await shown.page.getByRole('dialog', { name: 'Nearmiss' }).innerText();
    expect(said).toContain('⟦Mit „⟦Empfänger prüfen');
    // Outlook cuts off a button's text after 20 characters, and adds a button of its own.
    const others = /Nearmiss|Don’t Send|⟦Empfänger prüfen.*|\S+@\S+/g;
    expect(textOutside(said).replace(others, '')).not.toMatch(/\p{L}/u);
    await shown.close();
  });

  it('the notice on the message is translated', async () => {
    const shown = await shownOn('notice');
    const lines = await shown.page.evaluate(
      () => window.playground?.outlook.mail().notices.map(({ message }) => message) ?? [],
    );
    expect(lines.join()).toMatch(/^⟦.*⟧$/);
    await shown.close();
  });
});
