import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packaged, packagedHost } from '../../package/packaged.ts';
import type { Machine } from '../../drivers/machine.ts';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';
import { Outlook } from '../../drivers/outlook.ts';
import { hosted, scripts, site, usable } from './hosted.ts';

const version = (
  JSON.parse(readFileSync(path.join(packaged(), 'policy.json'), 'utf8')) as { version: string }
).version;

describe('the packaged on-send edition', () => {
  const outlook = outlookForEachTest({}, hosted);

  it('stops army.ml, corrects it with one click, and sends', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('button', { name: 'Use army.mil and send' }).click();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: kim@army.mil']);
  });

  it('sends good mail without a question or a notice', async () => {
    await outlook().compose({ to: ['jo@navy.mil'], cc: ['pat@example.org'] });
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().answers()).toEqual([true]);
    expect(await outlook().notices()).toEqual([]);
  });

  it('blocks a domain that its policy denies and shows the reason word for word', async () => {
    await outlook().compose({ to: ['kim@example.com.evil.ml'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByText('</script><script>alert(1)</script>').waitFor();
    expect(await dialog.getByRole('button', { name: /^Keep/ }).count()).toBe(0);
    await dialog.getByRole('button', { name: 'Don’t send' }).click();
    expect(await outlook().decided()).toBe('Not sent.');
  });

  it('corrects an address in the pane, which names the version of the policy', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().paneButton().click();
    const pane = await outlook().pane();
    await pane.getByRole('button', { name: 'Use army.mil' }).click();
    await pane.getByText('Ready. Press Send in Outlook.').waitFor();
    await pane.getByRole('button', { name: 'Details' }).click();
    await pane.getByText(version).waitFor();
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: kim@army.mil']);
  });
});

describe('the packaged Smart Alerts edition', () => {
  const outlook = outlookForEachTest({ edition: 'smart-alerts' }, hosted);

  it('stops army.ml, and sends without an alert once the pane has corrected it', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().pressSend();
    const alert = await outlook().alert();
    await alert.getByText('Did you mean kim@army.mil?').waitFor();
    await alert.getByRole('button', { name: 'Check recipients' }).click();
    const pane = await outlook().pane();
    await pane.getByRole('button', { name: 'Use army.mil' }).click();
    await pane.getByText('Ready. Press Send in Outlook.').waitFor();
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: kim@army.mil']);
  });
});

describe('the headers of the package', () => {
  let machine: Machine;
  beforeAll(async () => {
    machine = await hosted();
  });

  const headersOf = async (file: string) => {
    const page = await (await machine.browser.newContext()).newPage();
    const response = await page.goto(`https://${packagedHost}/${file}`);
    await page.context().close();
    return response?.headers() ?? {};
  };
  const hashed = (name: string) =>
    new RegExp(`immutable/${name}\\.[\\da-f]+\\.js`).exec(
      readFileSync(path.join(packaged(), `site/${name}.html`), 'utf8'),
    )?.[0] ?? '';

  it('let browsers cache hashed scripts for a year and pictures for a day, and revalidate everything else', async () => {
    expect(await headersOf(hashed('dialog'))).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'cross-origin-resource-policy': 'same-origin',
      'content-type': 'text/javascript; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
    expect(await headersOf('assets/icon-16.png')).toMatchObject({ 'cache-control': 'public, max-age=86400' });
    for (const file of ['commands.html', 'dialog.html', 'taskpane.html', 'events.js'])
      expect(await headersOf(file), file).toMatchObject({ 'cache-control': 'no-cache' });
    expect(await headersOf('.well-known/microsoft-officeaddins-allowed.json')).toMatchObject({
      'access-control-allow-origin': '*',
      'content-type': 'application/json',
    });
  });

  it('let only Outlook show the pages in a frame', async () => {
    const outlook = await Outlook.open(machine, { expected: /frame-ancestors/ });
    const framed = async (page: Outlook['page'], shown: string) => {
      await page.evaluate((source) => {
        const tried = document.createElement('iframe');
        tried.src = source;
        tried.name = 'tried';
        document.body.append(tried);
      }, `https://${packagedHost}/taskpane.html`);
      await expect.poll(() => page.frame('tried')?.url(), { timeout: 20_000 }).toBe(shown);
    };
    await framed(outlook.page, `https://${packagedHost}/taskpane.html`);
    const stranger = await outlook.page.context().newPage();
    await stranger.goto('https://localhost/commands.html');
    await framed(stranger, 'chrome-error://chromewebdata/');
    await outlook.close();
  });

  it('let the pane, opened in a browser, say where it belongs, as the guide suggests trying', async () => {
    const page = await (await machine.browser.newContext()).newPage();
    await page.goto(`https://${packagedHost}/taskpane.html`);
    await page.getByText('Nearmiss works inside Outlook').waitFor();
    await page.context().close();
  });

  it('keep other sites from loading the policy as a script', async () => {
    const holding = scripts.filter((file) =>
      readFileSync(path.join(site, file), 'utf8').includes('example.com.evil.ml'),
    );
    expect(holding).toEqual(expect.arrayContaining(['events.js', 'events/de.js', hashed('taskpane')]));
    expect(await usable('https://localhost/self-test.html', holding)).toEqual([]);
    expect(await usable(`https://${packagedHost}/commands.html`, ['events.js'])).toEqual(['events.js']);
  });
});
