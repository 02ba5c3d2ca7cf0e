import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { switchedOff } from '../../../src/text/compose/switched-off.ts';
import { wordsFor } from '../../../src/text/load/words-for.ts';
import { packaged, packagedHost, packages, type PackageToTest } from '../../package/packaged.ts';
import { startMachine, type Machine } from '../../drivers/machine.ts';
import { outlookForEachTest } from '../../drivers/outlook-for-each-test.ts';
import { Outlook } from '../../drivers/outlook.ts';

/**
 * What `nearmiss package` wrote, under its own name and with the headers of its own configuration: a policy for contents that
 * stops office.js or the add-in would be seen here.
 */
const started = (one: PackageToTest, fallback: boolean): (() => Promise<Machine>) => {
  let machine: Promise<Machine> | undefined;
  afterAll(async () => (await machine)?.stop());
  const served = { packaged: { folder: packaged(one), host: one.host, fallback } };
  return () => (machine ??= startMachine(served));
};
const hosted = started(packages.ordinary, false);
const swapped = started(packages.ordinary, true);
const agency = started(packages.agency, false);

const version = (
  JSON.parse(readFileSync(path.join(packaged(), 'policy.json'), 'utf8')) as { version: string }
).version;

describe('the packaged on-send edition', () => {
  const outlook = outlookForEachTest({}, hosted);

  it('stops army.ml, corrects it with one click, and sends', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('button', { name: 'Use kim@army.mil' }).click();
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: kim@army.mil']);
  });

  it('edits in the dialog, which asks the page with the detector', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByRole('button', { name: 'Edit kim@army.ml' }).click();
    await dialog.getByRole('textbox', { name: 'New address instead of kim@army.ml' }).fill('kim@disa.com');
    await dialog.getByText('This address is doubtful too:').waitFor();
    await dialog.getByRole('button', { name: "Don't send" }).click();
    expect(await outlook().decided()).toBe('Not sent.');
  });

  it('lets good mail go without a word', async () => {
    await outlook().compose({ to: ['jo@navy.mil'], cc: ['pat@example.org'] });
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().answers()).toEqual([true]);
    expect(await outlook().notices()).toEqual([]);
  });

  it('follows the policy in it: what is denied is blocked for its reason, word for word', async () => {
    await outlook().compose({ to: ['kim@example.com.evil.ml'] });
    await outlook().pressSend();
    const dialog = await outlook().dialog();
    await dialog.getByText('</script><script>alert(1)</script>').waitFor();
    expect(await dialog.getByRole('button', { name: /^Keep/ }).count()).toBe(0);
    await dialog.getByRole('button', { name: "Don't send" }).click();
    expect(await outlook().decided()).toBe('Not sent.');
  });

  it('corrects in the pane, which says by which policy', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().paneButton().click();
    const pane = await outlook().pane();
    await pane.getByRole('button', { name: 'Use kim@army.mil' }).click();
    await pane.getByRole('button', { name: 'Apply' }).click();
    await pane.getByText('The recipients are up to date.').waitFor();
    await pane.getByRole('button', { name: 'Check again' }).click();
    await pane.getByText(version).waitFor();
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: kim@army.mil']);
  });
});

describe('the packaged Smart Alerts edition', () => {
  const outlook = outlookForEachTest({ edition: 'smart-alerts' }, hosted);

  it('stops army.ml; the pane behind the button corrects it, and Send is silent', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().pressSend();
    const alert = await outlook().alert();
    await alert.getByText('Did you mean kim@army.mil?').waitFor();
    await alert.getByRole('button', { name: 'Check recipients' }).click();
    const pane = await outlook().pane();
    await pane.getByRole('button', { name: 'Use kim@army.mil' }).click();
    await pane.getByRole('button', { name: 'Apply' }).click();
    await pane.getByText('Please press Send again').waitFor();
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: kim@army.mil']);
  });

  it('lets good mail go without a word', async () => {
    await outlook().compose({ to: ['jo@navy.mil'] });
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().notices()).toEqual([]);
  });
});

describe('a package for an agency below .gov, whose pane may send', () => {
  const outlook = outlookForEachTest({ edition: 'smart-alerts', newerOffice: true }, agency);

  it('knows the names of the registry, and sends from the pane what was corrected there', async () => {
    await outlook().compose({ to: ['kim@state.gov', 'lee@nobody-has-this-name.gov'] });
    await outlook().pressSend();
    const alert = await outlook().alert();
    await alert.getByText('nobody-has-this-name.gov is not in the .gov registry').waitFor();
    await alert.getByRole('button', { name: 'Check recipients' }).click();
    const pane = await outlook().pane();
    await pane.getByRole('button', { name: 'Remove lee@nobody-has-this-name.gov' }).click();
    await pane.getByRole('button', { name: 'Apply' }).click();
    await outlook().sendFromPane();
    expect(await outlook().sent()).toEqual(['To: kim@state.gov']);
  });
});

describe.each([
  ['on-send', 'en-US', 'en'],
  ['smart-alerts', 'ar-SA', 'ar'],
] as const)('the fallback in the place of the %s edition, in %s', (edition, language, tag) => {
  const outlook = outlookForEachTest({ edition, language }, swapped);

  it('sends at once what would have been stopped, and says that nothing is checked', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    await outlook().page.waitForFunction(
      (text) => window.playground?.outlook.mail().notices.some(({ message }) => message === text) === true,
      switchedOff[tag].notice,
    );
    await outlook().pressSend();
    expect(await outlook().decided()).toBe('Sent.');
    expect(await outlook().sent()).toEqual(['To: kim@army.ml']);
  });

  it('says so in the pane', async () => {
    await outlook().compose({ to: ['kim@army.ml'] });
    const { alert } = await wordsFor(language);
    await outlook().paneButton(alert.button).click();
    const pane = await outlook().pane();
    await pane.getByText(switchedOff[tag].pane).waitFor();
    expect(await pane.locator('html').getAttribute('lang')).toBe(tag);
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

  it('keep hashed scripts for ever, pictures for a day, and ask again for all else', async () => {
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

  it('let Outlook alone show the pages in a frame', async () => {
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

  it('let the pane say in a browser where it belongs, as the guide tells to try', async () => {
    const page = await (await machine.browser.newContext()).newPage();
    await page.goto(`https://${packagedHost}/taskpane.html`);
    await page.getByText('Nearmiss works inside Outlook').waitFor();
    await page.context().close();
  });

  /** Which of our files a page at that address can run as a script or read. */
  const usable = async (from: string, files: readonly string[]): Promise<string[]> => {
    const page = await (await machine.browser.newContext()).newPage();
    await page.goto(from);
    const found: string[] = [];
    for (const file of files)
      if (await page.evaluate(canUse, `https://${packagedHost}/${file}`)) found.push(file);
    await page.context().close();
    return found;
  };
  const canUse = async (source: string): Promise<boolean> => {
    const script = document.createElement('script');
    script.src = source;
    const isRun = new Promise<boolean>((resolve) => {
      script.onload = () => resolve(true);
      script.onerror = () => resolve(false);
    });
    document.head.append(script);
    const read = (mode: RequestMode) =>
      fetch(source, { mode }).then(
        (answer) => answer.text(),
        () => '',
      );
    return (await isRun) || (await read('cors')) + (await read('no-cors')) !== '';
  };
  const site = path.join(packaged(), 'site');
  const scripts = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.js(?:on)?$/.test(file) && !file.startsWith('.well-known/'));

  it('keep the policy from other sites, which could load it as a script', async () => {
    const holding = scripts.filter((file) =>
      readFileSync(path.join(site, file), 'utf8').includes('example.com.evil.ml'),
    );
    expect(holding).toEqual(expect.arrayContaining(['events.js', 'events/de.js', hashed('taskpane')]));
    expect(await usable('https://localhost/self-test.html', holding)).toEqual([]);
    expect(await usable(`https://${packagedHost}/commands.html`, ['events.js'])).toEqual(['events.js']);
  });

  it('keep every other script from them, too', async () => {
    expect(scripts.length).toBeGreaterThan(20);
    expect(await usable('https://localhost/self-test.html', scripts)).toEqual([]);
  });
});
