import type { FrameLocator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ledTo, tabTo as tab } from './by-keyboard.ts';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';

const outlook = outlookForEachTest();

const tabTo = (name: string, key?: 'Tab' | 'Shift+Tab'): Promise<void> => tab(outlook(), name, key);

const press = (key: 'Enter' | 'Space'): Promise<void> => outlook().page.keyboard.press(key);

/** After the last choice the page itself moves the focus to Send. */
const ledToSend = (): Promise<void> => ledTo(outlook(), 'Send');

/** What is said where a key that came too easily did nothing; said it is, not only shown. */
const heldBack = async (dialog: FrameLocator): Promise<void> => {
  await dialog
    .getByRole('status')
    .getByText('Nothing was sent yet. Press Enter once more to send.')
    .waitFor();
  expect(await outlook().answers()).toEqual([]);
};

describe('the dialog by keyboard alone, under the Tab handling of office.js', () => {
  it('starts inside the dialog, reaches the correction and Send, and sends', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().pressSend();
    await outlook().dialog();
    await tabTo('Use kim@army.mil');
    await press('Enter');
    await ledToSend();
    await tabTo("Don't send");
    await tabTo('Send', 'Shift+Tab');
    await press('Enter');
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: kim@army.mil']);
  });

  it('holds back the first Enter where the focus was moved to Send, says so, and sends with the second', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await tabTo('Use kim@army.mil');
    await press('Enter');
    await ledToSend();
    await press('Enter');
    await heldBack(dialog);
    await press('Enter');
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: kim@army.mil']);
  });

  it('reaches “Don’t send”', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().pressSend();
    await outlook().dialog();
    await tabTo("Don't send");
    await outlook().page.keyboard.press('Enter');
    expect(await outlook().decided()).toBe('Not sent.');
  });

  it('keeps by keyboard what takes a deliberate act', async () => {
    await outlook().compose({ to: ['sam@gmial.com'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await tabTo('Keep sam@gmial.com');
    await outlook().page.keyboard.press('Enter');
    await tabTo('Yes, keep sam@gmial.com');
    await press('Enter');
    await ledToSend();
    await press('Space');
    await heldBack(dialog);
    await press('Space');
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: sam@gmial.com']);
  });

  it('fixes a group, leaves a form by Escape without leaving the dialog, and keeps by typing what differs', async () => {
    await outlook().compose({ to: ['kim@gmial.com', 'lee@gmial.com', 'sam@army.ml'] });
    await outlook().pressSend();
    await outlook().dialog();
    await ledTo(outlook(), 'Tosam@army.ml');
    await tabTo('Keep sam@army.ml');
    await press('Enter');
    await ledTo(outlook(), 'Keep sam@army.ml?');
    await outlook().page.keyboard.press('Escape');
    await ledTo(outlook(), 'Keep sam@army.ml');
    await press('Space');
    await ledTo(outlook(), 'Keep sam@army.ml?');
    await tabTo('Part that differs');
    await outlook().page.keyboard.type('ml');
    await press('Enter');
    await ledTo(outlook(), '2 recipients at gmial.com');
    await tabTo('Fix all 2: use gmail.com');
    await press('Enter');
    await ledToSend();
    await outlook().page.keyboard.press('Control+Enter');
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: kim@gmail.com, lee@gmail.com, sam@army.ml']);
  });

  it('does not send by Enter alone', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().pressSend();
    await outlook().dialog();
    for (let press = 0; press < 3; press += 1) await outlook().page.keyboard.press('Enter');
    expect(await outlook().answers()).toEqual([]);
    await outlook().page.keyboard.press('Escape');
    expect(await outlook().decided()).toBe('Not sent.');
  });
});
