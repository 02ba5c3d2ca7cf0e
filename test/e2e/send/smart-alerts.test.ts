import { describe, expect, it } from 'vitest';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';
import { correctIn, followInOpenPane } from './smart-alerts-stories.ts';

describe('the Smart Alerts edition in Outlook on the web', () => {
  const outlook = outlookForEachTest({ edition: 'smart-alerts', early: false });
  const send = async () => {
    await outlook().pressSend();
    return outlook().alert();
  };

  it('sends good mail without an alert', async () => {
    await outlook().compose({ to: ['kim@army.mil'], cc: ['sam@gmail.com'] });
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: kim@army.mil', 'Cc: sam@gmail.com']);
  });

  correctIn(outlook, [['Optional', { optional: ['kim@army.ml'] }]]);

  it('does not ask again about an address that was kept in the pane', async () => {
    await outlook().compose({ to: ['sam@gmial.com'] });
    await (await send()).getByRole('button', { name: 'Check recipients' }).click();
    const pane = await outlook().pane();
    await pane.getByRole('button', { name: 'Keep sam@gmial.com' }).click();
    await pane.getByRole('button', { name: /^Yes, keep/ }).click();
    await pane.getByText('Ready. Press Send in Outlook.').waitFor();
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: sam@gmial.com']);
  });

  it('sends to the others once the doubtful address was removed', async () => {
    await outlook().compose({ to: ['jo@navy.mil', 'kim@army.ml'] });
    await (await send()).getByRole('button', { name: 'Check recipients' }).click();
    const pane = await outlook().pane();
    await pane.getByRole('button', { name: 'Remove kim@army.ml' }).click();
    await pane.getByText('Ready. Press Send in Outlook.').waitFor();
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: jo@navy.mil']);
  });

  it('sends nothing when Escape closes the alert, and gives the focus back to Send', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await send();
    await outlook().page.keyboard.press('Escape');
    expect(await outlook().decided()).toBe('Not sent.');
    expect(await outlook().sent()).toEqual([]);
    expect(
      await outlook()
        .button('Send')
        .evaluate((button) => button === document.activeElement),
    ).toBe(true);
  });

  it('leaves the message unchanged while the alert is open', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await send();
    expect(await outlook().recipients(0)).toEqual(['kim@army.ml']);
    await outlook().button('Don’t Send').click();
    expect(await outlook().decided()).toBe('Not sent.');
  });

  it('names the most serious address first and counts those that it leaves out', async () => {
    const to = Array.from({ length: 12 }, (_, n) => `person${n}@gmial.com`);
    await outlook().compose({ to: [...to, 'kim@army.ml'] });
    const text = await (await send()).innerText();
    expect(text).toMatch(/And \d+ more\./);
    expect(text.indexOf('kim@army.ml')).toBeLessThan(text.indexOf('person0@gmial.com'));
    await outlook().button('Don’t Send').click();
  });

  it('renders neither Markdown nor markup from an address', async () => {
    await outlook().put(0, [
      { name: '<img src=x onerror=alert(1)>', address: '**<b>kim</b>**\u202e[x](https://x.example)@army.ml' },
    ]);
    const alert = await send();
    const text = await alert.innerText();
    expect(text).toContain('**<b>kim</b>**');
    expect(text).not.toContain('\u202e');
    expect(await alert.locator('b, img, a').count()).toBe(0);
    await outlook().button('Don’t Send').click();
  });

  it('stops a message that cannot be read, and says so', async () => {
    await outlook().compose({ to: ['kim@army.mil'] });
    await outlook().fault('recipients.get', { type: 'error', code: 9030 });
    const alert = await send();
    await alert.getByText('could not check the recipients, so nothing was sent').waitFor();
    await outlook().button('Don’t Send').click();
    expect(await outlook().sent()).toEqual([]);
    await outlook().well();
    await outlook().paneButton().click();
    const pane = await outlook().pane();
    await pane.getByText('Looks fine.').waitFor();
    await pane.getByRole('button', { name: 'Details' }).click();
    await pane.getByText(/^Send stopped at .* · Policy .* · Nearmiss \d/).waitFor();
    await pane.getByText(/^Not checked: all recipients\./).waitFor();
  });

  it('stops the message when Outlook never returns the recipients', async () => {
    await outlook().compose({ to: ['kim@army.mil'] });
    await outlook().fault('recipients.get', { type: 'never' });
    await (await send()).getByText('could not check the recipients, so nothing was sent').waitFor();
    await outlook().button('Don’t Send').click();
    expect(await outlook().sent()).toEqual([]);
  });

  it('sends in the end when Outlook is slow and the sender waits', async () => {
    await outlook().compose({ to: ['kim@army.mil'] });
    await outlook().setTimeouts({ slow: 500 });
    await outlook().fault('recipients.get', { type: 'late', ms: 2000 });
    await (await send()).getByText('taking longer than expected').waitFor();
    await outlook().button('Wait').click();
    expect(await outlook().decided()).toBe('Sent.');
  });
});

followInOpenPane('is notified of the alert', true);

describe('the Smart Alerts edition in Outlook LTSC 2024', () => {
  const ltsc = outlookForEachTest({ edition: 'smart-alerts', early: false, client: 'classicLtsc2024' });

  it('shows an alert with one button, which opens the pane', async () => {
    await ltsc().compose({ to: ['kim@army.ml'] });
    await ltsc().pressSend();
    const alert = await ltsc().alert();
    expect(await alert.getByRole('button').allInnerTexts()).toEqual(['Check recipients']);
    await alert.getByRole('button').click();
    await (await ltsc().pane()).getByRole('button', { name: 'Use army.mil' }).waitFor();
  });
});

describe('the Smart Alerts edition in a client without Smart Alerts', () => {
  const old = outlookForEachTest({ edition: 'smart-alerts', client: 'classicLtsc2021' });

  it('checks nothing at Send, and the playground says so', async () => {
    await old().page.getByText('Not protected.').first().waitFor();
    await old().compose({ to: ['kim@army.ml'] });
    await old().page.evaluate(() => void window.playground?.outlook.send());
    expect(await old().decided()).toBe('Sent.');
  });
});
