import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './accessibility.ts';
import { outlookForEachTest } from './outlook.ts';

const frameOf = (frames: readonly Frame[], page: string): Frame => {
  const found = frames.find((one) => one.url().includes(`/${page}.html`));
  if (found === undefined) throw new Error(`no frame shows ${page}.html`);
  return found;
};

describe.each(['light', 'dark'] as const)('axe finds nothing, in %s', (colorScheme) => {
  const outlook = outlookForEachTest({ colorScheme });

  it('on the playground, empty and filled', async () => {
    expect(await violations(outlook().page)).toEqual([]);
    await outlook().compose({ to: ['kim@army.mil', 'rubbish'], cc: ['sam@gmail.com'] });
    expect(await violations(outlook().page)).toEqual([]);
  });

  it('on the dialog, open and with a choice made', async () => {
    await outlook().compose({ to: ['kim@army.ml'], cc: ['sam@gmial.com'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    const frame = frameOf(outlook().page.frames(), 'dialog');
    expect(await violations(frame)).toEqual([]);
    await dialog.getByRole('button', { name: 'Use kim@army.mil' }).click();
    await dialog.getByRole('button', { name: 'Edit sam@gmial.com' }).click();
    expect(await violations(frame)).toEqual([]);
    await dialog.getByRole('button', { name: "Don't send" }).click();
    expect(await outlook().decided()).toBe('Not sent.');
    expect(await violations(outlook().page)).toEqual([]);
  });

  it('on the pane', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().button('Check recipients').click();
    await outlook().page.frameLocator('aside iframe').getByRole('heading', { level: 1 }).waitFor();
    expect(await violations(frameOf(outlook().page.frames(), 'taskpane'))).toEqual([]);
    expect(await violations(outlook().page)).toEqual([]);
  });
});

describe('on a phone', () => {
  const outlook = outlookForEachTest({ viewport: { width: 360, height: 740 } });

  it('the playground fits and the dialog can be used', async () => {
    const overflow = () =>
      outlook().page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await overflow()).toBe(0);
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('button', { name: 'Use kim@army.mil' }).click();
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await overflow()).toBe(0);
  });
});
