import { describe, expect, it } from 'vitest';
import { machineOfWorker } from '../../drivers/machine-of-worker.ts';
import { show } from '../pictures/screens/screen.ts';
import { themeNames } from '../pictures/screens/themes.ts';
import { textOutside } from './outside-brackets.ts';
import { replaced, pseudoLanguage } from './pseudo-language.ts';
import { checkInBrackets, screenCalled, windows } from './windows.ts';

describe('in the pseudo-language', () => {
  it.each(windows.map((screen) => ({ screen, name: screen.name })))(
    'everything on $name is translated, and fits even when it is a third longer',
    ({ screen }) => checkInBrackets(screen, themeNames),
  );

  const shownOn = async (wanted: string) =>
    show(await machineOfWorker(), screenCalled(wanted), 'light', replaced, await pseudoLanguage());

  it('everything in Outlook’s alert is translated', async () => {
    const shown = await shownOn('alert');
    const said = await shown.page.getByRole('dialog', { name: 'Nearmiss' }).innerText();
    expect(said).toContain('⟦Mit „⟦Empfänger prüfen');
    // Outlook cuts off a button's text after 20 characters, and adds a button of its own.
    const others = /Nearmiss|Nicht senden|⟦Empfänger prüfen.*|\S+@\S+/g;
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
