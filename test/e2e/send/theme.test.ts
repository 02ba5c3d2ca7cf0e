import { describe, expect, it } from 'vitest';
import { dark, drawn, frameOf, light, open, paintIn } from './theme-stories.ts';

paintIn([
  ['dark', 'light', 'web', dark],
  // Mailbox 1.9 has no theme, so the computer's theme decides.
  ['dark', 'light', 'classicLtsc2021', light],
]);

describe('Outlook’s theme', () => {
  it('is followed by an open pane when the sender changes it', async () => {
    const outlook = await open({ theme: 'light', colorScheme: 'light' });
    await outlook.compose({ to: ['kim@army.ml'] });
    await outlook.paneButton().click();
    await (await outlook.pane()).getByRole('button', { name: 'Use army.mil' }).waitFor();
    await outlook.page.getByLabel('Theme of Outlook').selectOption('Dark');
    await expect.poll(() => drawn(frameOf(outlook, 'taskpane'))).toEqual([light, dark]);
    expect(await outlook.wrongs()).toEqual([]);
  });
});

describe('with reduced motion', () => {
  it('nothing in the dialog moves', async () => {
    const outlook = await open({ reducedMotion: 'reduce' });
    await outlook.compose({ to: ['kim@army.ml'], cc: ['sam@gmial.com'] });
    await outlook.pressSend();
    const dialog = await outlook.dialog();
    await dialog.getByRole('button', { name: 'Use army.mil' }).click();
    await dialog.getByRole('button', { name: 'Edit sam@gmial.com' }).click();
    await dialog.getByRole('textbox').first().waitFor();
    const moving = await frameOf(outlook, 'dialog').evaluate(
      () =>
        document.getAnimations().filter((one) => Number(one.effect?.getComputedTiming().activeDuration) > 50)
          .length,
    );
    expect(moving).toBe(0);
  });
});

describe('in forced colours', () => {
  it('the letters that differ are marked by lines and not only by colour', async () => {
    const outlook = await open({ forcedColors: 'active' });
    await outlook.compose({ to: ['kim@army.ml'] });
    await outlook.pressSend();
    const dialog = await outlook.dialog();
    const marks = dialog.locator('dl [class*="___"]', { hasText: /^ml$|^i$/ });
    const lines = await marks.evaluateAll((all) =>
      all.map((one) => {
        const { textDecorationLine, borderBottomStyle, outlineStyle } = getComputedStyle(one);
        return [textDecorationLine, borderBottomStyle, outlineStyle].some((each) => each !== 'none');
      }),
    );
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every(Boolean)).toBe(true);
  });
});
