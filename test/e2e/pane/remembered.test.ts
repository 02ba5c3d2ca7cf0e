import type { FrameLocator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';
import { box, keepForeignSettings, key, press, unsure } from './foreign-settings.ts';

/** Days since 1970, computed on each call because midnight may pass during a test. */
const today = () => Math.floor(Date.now() / 86_400_000);
const outlook = outlookForEachTest();

/** Presses Send, and in the dialog keeps the only doubtful address and asks for it to be remembered. */
const remember = async (address: string): Promise<void> => {
  await outlook().compose({ to: [address], subject: 'Most secret roster' });
  await outlook().pressSend();
  const dialog = await outlook().dialog();
  await press(dialog, `Keep ${address}`);
  await box(dialog).check();
  await press(dialog, `Yes, keep ${address}`);
  await dialog.getByRole('button', { name: 'Send', exact: true }).click();
};

const openList = async (): Promise<FrameLocator> => {
  await outlook().compose({ to: ['ann@army.mil'] });
  await outlook().paneButton().click();
  const pane = await outlook().pane();
  await press(pane, 'Remembered addresses');
  await pane.getByRole('heading', { name: 'Remembered addresses' }).waitFor();
  return pane;
};

describe('an address that was remembered in the dialog', () => {
  it('is sent to without a question in the next message, and nothing else is stored', async () => {
    await remember(unsure);
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().settings()).toEqual({
      [key]: JSON.stringify(`1,${today()} ${unsure}`),
      'nearmiss.domains': JSON.stringify(`1,gmial.com 1 ${today()} k`),
    });
    const stored = await outlook().page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]),
    );
    expect(stored).not.toMatch(/gmial|secret/);
    await outlook().compose({ to: [unsure] });
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual([`To: ${unsure}`, `To: ${unsure}`]);
  });

  it('is mentioned neither in the notice while writing nor in the pane', async () => {
    await remember(unsure);
    await outlook().decided();
    await outlook().compose({ to: [unsure, 'kim@gmial.com'] });
    await outlook().early('kim@gmial.com');
    await outlook().put(0, [{ name: '', address: unsure }]);
    await outlook().early(undefined);
    await outlook().paneButton().click();
    const pane = await outlook().pane();
    await pane.getByText('1 recipient checked. Looks fine.').waitFor();
  });

  it('is asked about all the same if it is almost certainly a mistake', async () => {
    await outlook().saved({ [key]: JSON.stringify(`1,${today()} kim@army.ml`) });
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await press(dialog, 'Keep kim@army.ml');
    await dialog.getByRole('textbox').waitFor();
    expect(await box(dialog).count()).toBe(0);
    await press(dialog, 'Don’t send');
    expect(await outlook().decided()).toBe('Not sent.');
  });

  it('is kept for this message when Outlook fails to save it, and the sender is told', async () => {
    await outlook().fault('roamingSettings.save', { type: 'error', code: 9019 });
    await remember(unsure);
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().settings()).toEqual({});
    const told = await outlook().page.evaluate(() =>
      window.playground?.outlook.sent()[0]?.notices.map(({ message }) => message),
    );
    expect(told).toContain('Outlook did not save your choice, so you may be asked about this address again.');
  });

  it('replaces the oldest one when the settings are full, and Outlook saves the result', async () => {
    // This leaves room for only a few more characters.
    const many = Array.from({ length: 700 }, (_, at) => `${today() - 100} p${at}@example.org`);
    await outlook().saved({ [key]: JSON.stringify(`1,${many.join(',')}`) });
    await remember(unsure);
    expect(await outlook().decided()).toBe('Sent.');
    const saved = String((await outlook().settings())[key]);
    expect(saved.length).toBeGreaterThan(15_900);
    expect(saved).toMatch(/^"1,\d+ p1@/);
    expect(saved).toContain(`${today()} ${unsure}"`);
  });

  keepForeignSettings(outlook, ['"9,of the future"']);
});

describe('the page of remembered addresses', () => {
  it('lists 400 addresses, finds one by keyboard, removes it, undoes that, and exports the list', async () => {
    const many = Array.from({ length: 400 }, (_, at) => `${today() - 1} p${at}@example.org`);
    await outlook().saved({ [key]: JSON.stringify(`1,${many.join(',')}`) });
    const pane = await openList();
    const { keyboard } = outlook().page;
    await pane.getByText('Shown: 400 of 400').waitFor();
    await pane.getByRole('searchbox', { name: 'Search' }).focus();
    await keyboard.type('p123@');
    await pane.getByText('Shown: 1 of 400').waitFor();
    await pane.getByRole('button', { name: /^Remove p123@example.org/ }).focus();
    await keyboard.press('Enter');
    await pane.getByText('p123@example.org is no longer remembered.').waitFor();
    expect((await outlook().settings())[key]).not.toContain('p123@');
    await keyboard.press('Enter');
    await pane.getByRole('button', { name: /^Remove p123@example.org/ }).waitFor();
    expect((await outlook().settings())[key]).toContain('p123@');
    await press(pane, 'Export');
    const text = await pane.getByRole('textbox', { name: 'Remembered addresses' }).inputValue();
    expect(text.split('\n')).toHaveLength(402);
  });
});

describe('in the pane', () => {
  it('the report of a wrong warning is a text that names only the doubtful address', async () => {
    await outlook().compose({ to: ['kim@army.ml', 'ann@army.mil'], subject: 'Most secret roster' });
    await outlook().paneButton().click();
    const pane = await outlook().pane();
    await press(pane, 'Why? kim@army.ml');
    await press(pane, 'Report a wrong warning');
    const box = pane.getByRole('textbox', { name: 'Text of the report' });
    expect(await box.getAttribute('lang')).toBe('en');
    const text = await box.inputValue();
    expect(text).toContain('Address: kim@army.ml\nRule: tld-typo (strong)\n');
    expect(text).toContain('Policy: default\nNearmiss: 0.1.0\n');
    expect(text).not.toMatch(/ann@|secret/);
  });

  it('the explanation of a doubt opens by keyboard', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().paneButton().click();
    const pane = await outlook().pane();
    const why = pane.getByRole('button', { name: 'Why? kim@army.ml', expanded: false });
    await why.focus();
    await outlook().page.keyboard.press('Enter');
    await pane.getByText('117,000 messages').waitFor();
    await pane.getByRole('button', { name: /^Why\?/, expanded: true }).waitFor();
  });

  it('a tip after a correction says how to stop Outlook from suggesting the wrong address', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().paneButton().click();
    const pane = await outlook().pane();
    await press(pane, 'Use army.mil');
    await pane.getByText('To stop Outlook suggesting kim@army.ml:').waitFor();
  });
});
