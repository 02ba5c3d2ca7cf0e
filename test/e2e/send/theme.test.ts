import type { Frame } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { machineOfFile } from '../../drivers/machine-of-file.ts';
import { Outlook, type Surroundings } from '../../drivers/outlook.ts';

declare global {
  interface Window {
    /** Background colours that the page was painted with, in order. */
    drawn?: string[];
  }
}

const dark = 'rgb(31, 31, 31)';
const light = 'rgb(250, 250, 250)';

/** Records the background before each frame is painted, from the first one on. */
const watch = (): void => {
  const drawn: string[] = (window.drawn = []);
  const look = (): void => {
    const sheet = document.querySelector('#root .fui-FluentProvider > div');
    if (sheet?.checkVisibility({ visibilityProperty: true }) === true) {
      const { backgroundColor } = getComputedStyle(sheet);
      if (drawn.at(-1) !== backgroundColor) drawn.push(backgroundColor);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

const opened: Outlook[] = [];
afterAll(() => Promise.all(opened.map((outlook) => outlook.close())));

const open = async (options: Surroundings): Promise<Outlook> => {
  const outlook = await Outlook.open(await machineOfFile(), { newerOffice: true, ...options });
  await outlook.page.context().addInitScript(watch);
  opened.push(outlook);
  return outlook;
};

const frameOf = (outlook: Outlook, page: string): Frame => {
  const found = outlook.page.frames().find((one) => one.url().includes(`/${page}.html`));
  if (found === undefined) throw new Error(`no frame shows ${page}.html`);
  return found;
};

const drawn = (frame: Frame): Promise<string[]> => frame.evaluate(() => window.drawn ?? []);

/** Outlook's theme, the computer's theme, the client, and the background that is expected. */
const cases = [
  ['dark', 'light', 'web', dark],
  ['light', 'dark', 'web', light],
  // Mailbox 1.9 has no theme, so the computer's theme decides.
  ['light', 'dark', 'classicLtsc2021', dark],
  ['dark', 'light', 'classicLtsc2021', light],
] as const;

describe.each(cases)('with %s Outlook on a %s computer (%s)', (theme, colorScheme, client, seen) => {
  it('the dialog and the pane have the right theme from their first paint on', async () => {
    const outlook = await open({ theme, colorScheme, client });
    await outlook.compose({ to: ['kim@army.ml'] });
    await outlook.pressSend();
    await outlook.dialog();
    await expect.poll(() => drawn(frameOf(outlook, 'dialog'))).toEqual([seen]);
    await outlook.page.keyboard.press('Escape');
    await outlook.decided();
    await outlook.paneButton().click();
    await (await outlook.pane()).getByRole('button', { name: 'Use kim@army.mil' }).waitFor();
    await expect.poll(() => drawn(frameOf(outlook, 'taskpane'))).toEqual([seen]);
    expect(await outlook.wrongs()).toEqual([]);
  });
});

describe('Outlook’s theme', () => {
  it('is followed by an open pane when the sender changes it', async () => {
    const outlook = await open({ theme: 'light', colorScheme: 'light' });
    await outlook.compose({ to: ['kim@army.ml'] });
    await outlook.paneButton().click();
    await (await outlook.pane()).getByRole('button', { name: 'Use kim@army.mil' }).waitFor();
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
    await dialog.getByRole('button', { name: 'Use kim@army.mil' }).click();
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
