import type { FrameLocator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForFocus, tabTo as tab } from './by-keyboard.ts';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';

const outlook = outlookForEachTest({ early: false });

const tabTo = (name: string, key?: 'Tab' | 'Shift+Tab'): Promise<void> => tab(outlook(), name, key);

const press = (key: 'Enter' | 'Space'): Promise<void> => outlook().page.keyboard.press(key);

/** After the last choice the page itself moves the focus to Send. */
const waitForFocusOnSend = (): Promise<void> => waitForFocus(outlook(), 'Send');

/** Expects that the key press was held back and that the live region announces it. */
const expectHeldBack = async (dialog: FrameLocator): Promise<void> => {
  await dialog.getByRole('status').getByText('Not sent yet. Press Enter again to send.').waitFor();
  expect(await outlook().answers()).toEqual([]);
};

describe('used by keyboard alone, with office.js handling Tab, the dialog', () => {
  it('takes the focus, leads to the correction and to Send, and sends', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().pressSend();
    await outlook().dialog();
    await tabTo('Use only');
    await press('Enter');
    await waitForFocusOnSend();
    await tabTo('Don’t send');
    await tabTo('Send', 'Shift+Tab');
    await press('Enter');
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: kim@army.mil']);
  });

  it('holds back the first Enter after it moved the focus to Send, says so, and sends at the second', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await tabTo('Use only');
    await press('Enter');
    await waitForFocusOnSend();
    await press('Enter');
    await expectHeldBack(dialog);
    await press('Enter');
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: kim@army.mil']);
  });

  it('lets the sender reach and press “Don’t send”', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().pressSend();
    await outlook().dialog();
    await tabTo('Don’t send');
    await outlook().page.keyboard.press('Enter');
    expect(await outlook().decided()).toBe('Not sent.');
  });

  it('keeps an address after the sender confirms it', async () => {
    await outlook().compose({ to: ['sam@gmial.com'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await tabTo('Keep sam@gmial.com');
    await outlook().page.keyboard.press('Enter');
    await tabTo('Yes, keep sam@gmial.com');
    await press('Enter');
    await waitForFocusOnSend();
    await press('Space');
    await expectHeldBack(dialog);
    await press('Space');
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: sam@gmial.com']);
  });

  it('fixes a group, stays open when Escape closes a form, and keeps an address once the sender types what differs', async () => {
    await outlook().compose({ to: ['kim@gmial.com', 'lee@gmial.com', 'sam@army.ml'] });
    await outlook().pressSend();
    await outlook().dialog();
    await waitForFocus(outlook(), 'Did you mean gmail.com?');
    await tabTo('Keep sam@army.ml');
    await press('Enter');
    await waitForFocus(outlook(), 'Keep sam@army.ml?');
    await outlook().page.keyboard.press('Escape');
    await waitForFocus(outlook(), 'Keep sam@army.ml');
    await press('Space');
    await waitForFocus(outlook(), 'Keep sam@army.ml?');
    await tabTo('');
    await outlook().page.keyboard.type('ml');
    await press('Enter');
    await tabTo('Use gmail.com for both');
    await press('Enter');
    await waitForFocusOnSend();
    outlook().closeByKey('Control+Enter');
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: kim@gmail.com, lee@gmail.com, sam@army.ml']);
  });

  it('sends nothing when the sender presses only Enter', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().pressSend();
    await outlook().dialog();
    for (let press = 0; press < 3; press += 1) await outlook().page.keyboard.press('Enter');
    expect(await outlook().answers()).toEqual([]);
    outlook().closeByKey('Escape');
    expect(await outlook().decided()).toBe('Not sent.');
  });
});
