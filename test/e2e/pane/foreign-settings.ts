import type { FrameLocator } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Outlook } from '../../drivers/outlook.ts';

export const key = 'nearmiss.remembered';
export const unsure = 'sam@gmial.com';

export const press = (page: FrameLocator, name: string | RegExp) =>
  page.getByRole('button', { name }).click();

/** Asks about an address and leaves the settings alone if they are one of these, which Nearmiss did not write. */
export const keepForeignSettings = (outlook: () => Outlook, settings: readonly string[]): void => {
  it.each(settings)('is asked about when the settings hold %s, which stays unchanged', async (foreign) => {
    await outlook().saved({ [key]: foreign });
    await outlook().compose({ to: [unsure] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await press(dialog, 'Don’t send');
    expect(await outlook().decided()).toBe('Not sent.');
    expect(await outlook().settings()).toEqual({ [key]: foreign });
  });
};

/** The box that has an address remembered. */
export const box = (page: FrameLocator) =>
  page.getByRole('checkbox', { name: 'Don’t ask again for this address' });
