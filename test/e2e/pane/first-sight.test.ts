import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';

const outlook = outlookForEachTest({ edition: 'smart-alerts', early: false });

/** Whether the whole element is inside the window and not covered, without scrolling. */
const isInSight = async (element: Locator): Promise<boolean> => {
  await element.waitFor();
  return element.evaluate((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    const isWithin = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return isWithin && hit !== null && one.contains(hit);
  });
};

describe('the pane that the alert opens', () => {
  it.each([
    [1366, 768],
    [1280, 800],
    [1920, 1080],
  ])('shows the fix without scrolling in a window of %i × %i', async (width, height) => {
    await outlook().page.setViewportSize({ width, height });
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().pressSend();
    await (await outlook().alert()).getByRole('button', { name: 'Check recipients' }).click();
    const pane = await outlook().pane();
    expect(await isInSight(pane.getByRole('button', { name: 'Use army.mil' }))).toBe(true);
    expect(await isInSight(pane.getByText('Not sent yet. Choose, then press Send again.'))).toBe(true);
    expect(await isInSight(pane.getByRole('button', { name: 'Details' }))).toBe(true);
    const frame = await outlook().page.locator('aside iframe').boundingBox();
    expect((frame?.y ?? 0) + (frame?.height ?? 0)).toBeLessThanOrEqual(height);
  });

  it('takes three clicks from the alert to the corrected and sent message', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().pressSend();
    let clicks = 0;
    const click = async (button: Locator) => {
      clicks += 1;
      await button.click();
    };
    await click((await outlook().alert()).getByRole('button', { name: 'Check recipients' }));
    const pane = await outlook().pane();
    await click(pane.getByRole('button', { name: 'Use army.mil' }));
    await pane.getByText('Ready. Press Send in Outlook.').waitFor();
    await outlook().pressSend();
    clicks += 1;
    await outlook().page.waitForFunction(() => window.playground?.outlook.sent().length === 1);
    expect(await outlook().sent()).toEqual(['To: kim@army.mil']);
    expect(clicks).toBe(3);
  });
});
