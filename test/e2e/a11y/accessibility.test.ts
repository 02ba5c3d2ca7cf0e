import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsInThemes } from './accessibility.ts';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';

const frameOf = (frames: readonly Frame[], page: string): Frame => {
  const found = frames.find((one) => one.url().includes(`/${page}.html`));
  if (found === undefined) throw new Error(`no frame shows ${page}.html`);
  return found;
};

describe('axe finds no violation in light, dark and forced colours', () => {
  const outlook = outlookForEachTest();

  it('on the playground, empty and filled, and in the pane beside it', async () => {
    expect(await violationsInThemes(outlook().page)).toEqual([]);
    await outlook().compose({ to: ['kim@army.mil', 'rubbish'], cc: ['sam@gmail.com'] });
    await outlook().paneButton().click();
    await outlook().pane();
    expect(await violationsInThemes(outlook().page)).toEqual([]);
  });

  it('in the dialog with one choice made, another begun and an explanation open', async () => {
    await outlook().compose({ to: ['kim@army.ml'], cc: ['sam@gmial.com'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('button', { name: 'Use kim@army.mil' }).click();
    await dialog.getByRole('button', { name: 'Edit sam@gmial.com' }).click();
    await dialog.getByRole('button', { name: /^Why/ }).click();
    const frame = frameOf(outlook().page.frames(), 'dialog');
    expect(await violationsInThemes(outlook().page, frame)).toEqual([]);
    await dialog.getByRole('button', { name: "Don't send" }).click();
    expect(await outlook().decided()).toBe('Not sent.');
    expect(await violationsInThemes(outlook().page)).toEqual([]);
  });
});

describe('axe finds no violation of the Smart Alerts edition in light, dark and forced colours', () => {
  const outlook = outlookForEachTest({ edition: 'smart-alerts' });

  it('in the pane that the alert opens, before and after Apply', async () => {
    await outlook().compose({ to: ['kim@army.ml'], cc: ['sam@gmial.com'] });
    await outlook().pressSend();
    const alert = await outlook().alert();
    await alert.getByRole('button', { name: 'Check recipients' }).click();
    const pane = await outlook().pane();
    await pane.getByText('was not sent yet').waitFor();
    const frame = frameOf(outlook().page.frames(), 'taskpane');
    expect(await violationsInThemes(outlook().page, frame)).toEqual([]);
    await pane.getByRole('button', { name: 'Use kim@army.mil' }).click();
    await pane.getByRole('button', { name: 'Remove sam@gmial.com' }).click();
    await pane.getByRole('button', { name: 'Apply' }).click();
    await pane.getByText('Please press Send again').waitFor();
    expect(await violationsInThemes(outlook().page, frame)).toEqual([]);
  });
});

/** Returns how far the content of a page or frame overflows sideways, in pixels. */
const overflow = (page: Page | Frame): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('in the narrowest pane, 320 pixels', () => {
  const outlook = outlookForEachTest({ edition: 'smart-alerts', viewport: { width: 354, height: 740 } });

  it('nothing overflows, and the pane that the alert opens begins in the upper half of the window', async () => {
    await outlook().compose({
      to: [`${'kim.lee.of.the.legal.department.'.repeat(2)}@army.ml`, 'sam@gmial.com'],
    });
    await outlook().pressSend();
    await (await outlook().alert()).getByRole('button', { name: 'Check recipients' }).click();
    const pane = await outlook().pane();
    await pane.getByText('was not sent yet').waitFor();
    const frame = frameOf(outlook().page.frames(), 'taskpane');
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
  const outlook = outlookForEachTest({ viewport: { width: 360, height: 740 } });

  it('the playground fits and the dialog can be used', async () => {
    expect(await overflow(outlook().page)).toBe(0);
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('button', { name: 'Use kim@army.mil' }).click();
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await overflow(outlook().page)).toBe(0);
  });
});
