import { describe, expect, it } from 'vitest';
import { waitForFocus, tabTo } from '../a11y/by-keyboard.ts';
import { layoutFaults } from '../layout/layout-faults.ts';
import type { Outlook } from '../../drivers/outlook.ts';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';
import { frameOf, openDialog } from './open-dialog.ts';
import { checkInWindow } from './small-windows.ts';

const three = ['kim@army.ml', 'lee@army.ml', 'ann@army.ml'];
const five = ['kim@army.ml', 'sam@gmial.com', 'lee@usaf.mil', 'pat@outlook.con', 'jo@navy.mi'];

/** Returns whether the dialog's content scrolls, its height, and the empty space at its end, in pixels. */
const measure = (outlook: Outlook) =>
  frameOf(outlook).evaluate(() => {
    const main = document.querySelector('main');
    const last = main?.lastElementChild?.getBoundingClientRect();
    if (!main || !last) throw new Error('no review');
    return {
      height: innerHeight,
      scrolls: main.scrollHeight > main.clientHeight + 1,
      empty: main.getBoundingClientRect().bottom - last.bottom,
    };
  });

describe('the number of actions after Send was pressed', () => {
  const outlook = outlookForEachTest({ early: false });

  it('is none for good mail', async () => {
    await outlook().put(0, [{ address: 'jo@navy.mil', name: 'Jo' }]);
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
    expect(
      outlook()
        .page.frames()
        .some((one) => one.url().includes('/dialog.html')),
    ).toBe(false);
  });

  it('is one for one wrong address', async () => {
    const { press, actions } = await openDialog(outlook(), 'kim@army.ml');
    await press('Use army.mil and send');
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: kim@army.mil']);
    expect(actions()).toBe(1);
  });

  it('is one for three addresses with the same mistake', async () => {
    const { press, actions } = await openDialog(outlook(), ...three);
    await press('Use army.mil for all 3 and send');
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: kim@army.mil, lee@army.mil, ann@army.mil']);
    expect(actions()).toBe(1);
  });

  it('is two for two similar domains that nothing but the message tells apart, whichever is right', async () => {
    const { press, actions } = await openDialog(outlook(), 'ann@nhs.net', 'bob@nhs.net', 'kim@nsh.net');
    await press('Use nhs.net for both');
    await press('Send');
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: ann@nhs.net, bob@nhs.net, kim@nhs.net']);
    expect(actions()).toBe(2);
  });

  it('is three for two similar domains that are both right', async () => {
    const { press, actions } = await openDialog(outlook(), 'ann@nhs.net', 'kim@nsh.net');
    await press('Both are right');
    await press('Yes, both are right');
    await press('Send');
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: ann@nhs.net, kim@nsh.net']);
    expect(actions()).toBe(3);
  });

  it('is three for forty addresses with two kinds of mistake, in a dialog without layout faults', async () => {
    const at = (domain: string, count: number) =>
      Array.from({ length: count }, (_one, index) => `person${index}@${domain}`);
    const { press, actions } = await openDialog(outlook(), ...at('army.ml', 25), ...at('gmial.com', 15));
    expect(await layoutFaults(frameOf(outlook()))).toEqual([]);
    const size = await measure(outlook());
    expect(size.height).toBeLessThanOrEqual(0.9 * 900);
    await press('Use army.mil for all 25');
    await press('Use gmail.com for all 15');
    await press('Send');
    expect(await outlook().decided()).toBe('Sent.');
    expect(actions()).toBe(3);
  });
});

describe('the dialog', () => {
  const outlook = outlookForEachTest({ early: false });

  it('undoes the choice for a whole group or for one of its members', async () => {
    const { press, dialog } = await openDialog(outlook(), ...three);
    await press('Use only');
    await press('Undo all 3');
    await waitForFocus(outlook(), 'Did you mean army.mil?');
    await press('Choose individually for lee@army.ml');
    await press('Remove lee@army.ml');
    await press('Use only');
    await press('Undo the choice for kim@army.ml');
    expect(await dialog.getByRole('button', { name: 'Send', exact: true }).count()).toBe(0);
    await press('Choose individually for kim@army.ml');
    await press('Use army.mil');
    await press('Send');
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: kim@army.mil, ann@army.mil']);
  });

  it('moves the focus to every doubt in reading order and then to Send, when it is used by keyboard', async () => {
    const { dialog } = await openDialog(outlook(), 'boss@army.mil', ...five);
    const removing = await dialog.getByRole('button', { name: /^Remove / }).all();
    const names = await Promise.all(removing.map((button) => button.getAttribute('aria-label')));
    const questions = await dialog.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(names).toHaveLength(five.length);
    for (const [at, name] of names.entries()) {
      const address = name?.replace('Remove ', '') ?? '';
      await waitForFocus(outlook(), questions[at] ?? 'a question');
      await tabTo(outlook(), `Remove ${address}`);
      await outlook().page.keyboard.press('Enter');
    }
    await waitForFocus(outlook(), 'Send');
    await outlook().page.keyboard.press('Control+Enter');
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: boss@army.mil']);
  });

  it('has the button that corrects a very likely mistake nowhere near that of an ordinary one', async () => {
    const { dialog } = await openDialog(outlook(), 'boss@army.mil', 'kim@army.ml', 'sam@gmial.com');
    const place = async (name: string) => {
      const box = await dialog.getByRole('button', { name, exact: true }).boundingBox();
      if (!box) throw new Error(`no button ${name}`);
      return box;
    };
    const [grave, ordinary] = [await place('Use army.mil'), await place('Use gmail.com')];
    expect(ordinary.x + ordinary.width).toBeLessThan(grave.x);
    outlook().closeByKey('Escape');
    expect(await outlook().decided()).toBe('Not sent.');
  });

  it('shows no focus ring before a key is pressed, although the question has the focus', async () => {
    const { dialog } = await openDialog(outlook(), 'kim@army.ml');
    await waitForFocus(outlook(), 'Did you mean kim@army.mil?');
    const ring = () =>
      dialog.getByRole('heading', { level: 1 }).evaluate((title) => getComputedStyle(title).outlineStyle);
    expect(await ring()).toBe('none');
    await outlook().page.keyboard.press('Shift');
    await expect.poll(ring).toBe('solid');
    outlook().closeByKey('Escape');
    expect(await outlook().decided()).toBe('Not sent.');
  });

  it('does not send a message whose only recipient was removed', async () => {
    const { dialog, press } = await openDialog(outlook(), 'kim@army.ml');
    await press('Remove kim@army.ml');
    await dialog.getByRole('heading', { name: 'No recipients left.' }).waitFor();
    expect(await dialog.getByRole('button', { name: 'Send', exact: true }).isDisabled()).toBe(true);
    await outlook().page.keyboard.press('Control+Enter');
    await press('Don’t send');
    expect(await outlook().decided()).toBe('Not sent.');
    expect(await outlook().recipients(0)).toEqual(['kim@army.ml']);
  });

  it('decides only one doubt on a double click', async () => {
    const { dialog } = await openDialog(outlook(), 'kim@army.ml', 'sam@gmial.com');
    await dialog.getByRole('button', { name: 'Remove kim@army.ml' }).dblclick();
    await dialog.getByText('kim@army.ml will be removed').first().waitFor();
    expect(await dialog.getByRole('button', { name: /^Undo the choice/ }).count()).toBe(1);
    outlook().closeByKey('Escape');
    expect(await outlook().decided()).toBe('Not sent.');
  });

  it('opens as high as its content, with space for the form of Keep, and brings any form into view', async () => {
    // Cross-origin frames see the real screen, whatever size the browser emulates elsewhere.
    await outlook().page.addInitScript(() => {
      Object.defineProperty(screen, 'availWidth', { value: 1280 });
      Object.defineProperty(screen, 'availHeight', { value: 900 });
    });
    const { press } = await openDialog(outlook(), 'kim@army.ml');
    const one = await measure(outlook());
    expect(one.scrolls).toBe(false);
    expect(one.empty).toBeLessThan(180);
    await press('Keep kim@army.ml');
    expect((await measure(outlook())).scrolls).toBe(false);
    await press('Don’t send');
    await outlook().decided();
    const several = await openDialog(outlook(), 'kim@army.ml', 'sam@gmial.com');
    const two = await measure(outlook());
    expect(two.scrolls).toBe(false);
    expect(two.height).toBeGreaterThan(one.height);
    await several.press('Edit sam@gmial.com');
    await several.dialog.getByRole('textbox').fill('kim@navy.ml');
    await several.dialog.getByText('This one looks wrong too:').waitFor();
    const form = await several.dialog.locator('form').boundingBox();
    const main = await several.dialog.locator('main').boundingBox();
    if (!form || !main) throw new Error('no form');
    expect(form.y + form.height).toBeLessThanOrEqual(main.y + main.height);
    expect(form.y).toBeGreaterThanOrEqual(main.y);
    await outlook().page.keyboard.press('Escape');
    outlook().closeByKey('Escape');
    await outlook().decided();
  });

  it('paints its content completely at first, without a layout shift', async () => {
    await outlook().page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const { dialog } = await openDialog(outlook(), ...five);
    await dialog.getByRole('button', { name: 'Use army.mil' }).waitFor();
    const shifts = await frameOf(outlook()).evaluate(
      () =>
        new Promise<unknown>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(Reflect.get(window, 'shifts'))));
        }),
    );
    expect(shifts).toEqual([]);
    outlook().closeByKey('Escape');
    await outlook().decided();
  });

  it('says that it is sending while Outlook is slow to make the change', async () => {
    await outlook().fault('recipients.set', { type: 'late', ms: 1500 });
    const { dialog, press } = await openDialog(outlook(), 'kim@army.ml');
    await press('Use army.mil and send');
    await dialog.locator('footer').getByText('Sending.').waitFor();
    await dialog.getByRole('status').getByText('Sending.').waitFor();
    expect(await dialog.getByRole('button', { name: 'Don’t send' }).isDisabled()).toBe(true);
    expect(await outlook().decided()).toBe('Sent.');
    expect(
      outlook()
        .page.frames()
        .some((one) => one.url().includes('/dialog.html')),
    ).toBe(false);
  });
});

checkInWindow('320 × 256 pixels, which is 1280 × 1024 at 400 %', { width: 320, height: 256 }, 'without axe');
