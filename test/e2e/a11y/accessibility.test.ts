import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsInThemes } from './accessibility.ts';
import { dialogOf, paneOf } from './frames.ts';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';

describe('axe finds no violation in light, dark and forced colours', () => {
  const outlook = outlookForEachTest();

  it('in the dialog with one choice made, another begun and an explanation open', async () => {
    await outlook().compose({ to: ['kim@army.ml'], cc: ['sam@gmial.com'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('button', { name: 'Use army.mil' }).click();
    await dialog.getByRole('button', { name: 'Edit sam@gmial.com' }).click();
    await dialog.getByRole('button', { name: /^Why/ }).click();
    expect(await violationsInThemes(outlook().page, dialogOf(outlook()))).toEqual([]);
    await dialog.getByRole('button', { name: 'Don’t send' }).click();
    expect(await outlook().decided()).toBe('Not sent.');
  });
});

/** Returns how far the content of a page or frame overflows sideways, in pixels. */
const overflow = (page: Page | Frame): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('in the narrowest pane, 320 pixels', () => {
  const outlook = outlookForEachTest({
    edition: 'smart-alerts',
    early: false,
    viewport: { width: 354, height: 740 },
  });

  it('nothing overflows, and the pane that the alert opens begins in the upper half of the window', async () => {
    await outlook().compose({
      to: [`${'kim.lee.of.the.legal.department.'.repeat(2)}@army.ml`, 'sam@gmial.com'],
    });
    await outlook().pressSend();
    await (await outlook().alert()).getByRole('button', { name: 'Check recipients' }).click();
    const pane = await outlook().pane();
    await pane.getByText('Not sent yet').waitFor();
    const frame = paneOf(outlook());
    expect(await frame.evaluate(() => innerWidth)).toBe(320);
    expect(await overflow(frame)).toBe(0);
    expect(await overflow(outlook().page)).toBe(0);
    const place = await outlook().page.locator('aside iframe').boundingBox();
    expect(place?.y).toBeLessThan(740 / 2);
    await pane.getByRole('button', { name: 'Keep sam@gmial.com' }).click();
    expect(await overflow(frame)).toBe(0);
  });
});

describe('on a phone', () => {
  const outlook = outlookForEachTest({ early: false, viewport: { width: 360, height: 740 } });

  it('the playground fits and the dialog can be used', async () => {
    expect(await overflow(outlook().page)).toBe(0);
    await outlook().type({ to: ['kim@army.ml'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('button', { name: 'Use army.mil and send' }).click();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await overflow(outlook().page)).toBe(0);
  });
});
