import type { Frame } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { ClientName } from '../../../src/playground/host/clients/clients.ts';
import { machineOfWorker } from '../../drivers/machine-of-worker.ts';
import { Outlook, type Surroundings } from '../../drivers/outlook.ts';

declare global {
  interface Window {
    /** Background colours that the page was painted with, in order. */
    drawn?: string[];
  }
}

export const dark = 'rgb(31, 31, 31)';
export const light = 'rgb(250, 250, 250)';

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

export const open = async (options: Surroundings): Promise<Outlook> => {
  const outlook = await Outlook.open(await machineOfWorker(), { newerOffice: true, ...options });
  await outlook.page.context().addInitScript(watch);
  opened.push(outlook);
  return outlook;
};

export const frameOf = (outlook: Outlook, page: string): Frame => {
  const found = outlook.page.frames().find((one) => one.url().includes(`/${page}.html`));
  if (found === undefined) throw new Error(`no frame shows ${page}.html`);
  return found;
};

export const drawn = (frame: Frame): Promise<string[]> => frame.evaluate(() => window.drawn ?? []);

/** Outlook's theme, the computer's theme, the client, and the background that is expected. */
type Row = readonly ['light' | 'dark', 'light' | 'dark', ClientName, string];

/** Checks the first paint of dialog and pane in these themes. */
export const paintIn = (rows: readonly Row[]): void => {
  describe.each(rows)('with %s Outlook on a %s computer (%s)', (theme, colorScheme, client, seen) => {
    it('the dialog and the pane have the right theme from their first paint on', async () => {
      const outlook = await open({ theme, colorScheme, client });
      await outlook.compose({ to: ['kim@army.ml'] });
      await outlook.pressSend();
      await outlook.dialog();
      await expect.poll(() => drawn(frameOf(outlook, 'dialog'))).toEqual([seen]);
      outlook.closeByKey('Escape');
      await outlook.decided();
      await outlook.paneButton().click();
      await (await outlook.pane()).getByRole('button', { name: 'Use army.mil' }).waitFor();
      await expect.poll(() => drawn(frameOf(outlook, 'taskpane'))).toEqual([seen]);
      expect(await outlook.wrongs()).toEqual([]);
    });
  });
};
