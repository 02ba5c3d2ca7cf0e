import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/playground/host/manifest/edition.ts';
import { certificateForTests } from '../../../src/playground/server/for-tests.ts';
import { sitesForPeople } from '../../../src/playground/server/for-people.ts';
import { startServer, type Running } from '../../../src/playground/server/server.ts';
import { startBrowser } from '../../drivers/browser.ts';

/** Opens the page as a person does, and collects all errors in its console. */
const openPage = async (browser: Browser, address: string) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(address);
  return { page, errors };
};

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const decide: Readonly<Record<Edition, (page: Page) => Promise<void>>> = {
  'on-send': async (page) => {
    const dialog = page.frameLocator('dialog iframe');
    await dialog.getByRole('button', { name: /^Use /u }).first().click();
    const send = dialog.getByRole('button', { name: 'Send', exact: true });
    const gone = page.locator('dialog iframe').waitFor({ state: 'detached' });
    await Promise.race([gone, send.click({ timeout: 10_000 }).catch(() => undefined)]);
  },
  'smart-alerts': async (page) => {
    await page.getByRole('dialog', { name: 'Nearmiss' }).getByRole('button').first().click();
    await page.frameLocator('aside iframe').getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(() => {
      const outlook = window.playground?.outlook;
      const mail = outlook?.mail();
      if (mail === undefined) return;
      const [first, ...others] = mail.recipients[0];
      if (first === undefined) return;
      const corrected = [{ ...first, address: 'kim@army.mil' }, ...others];
      outlook?.change({ ...mail, recipients: { ...mail.recipients, 0: corrected } });
    });
    await press(page, 'Send');
  },
};

describe.each(['http', 'https'] as const)('npm start over %s', (scheme) => {
  let server: Running;
  let browser: Browser;
  beforeAll(async () => {
    const trusted = await certificateForTests();
    const isSecure = scheme === 'https';
    server = await startServer(sitesForPeople(isSecure), isSecure ? trusted : undefined, 0);
    browser = await startBrowser(server.port, trusted);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each(['on-send', 'smart-alerts'] as const)(
    'stops the first example in the edition %s, sends it corrected, and leaves no error in the console',
    async (edition) => {
      const { page, errors } = await openPage(browser, `${scheme}://localhost/?edition=${edition}`);
      await press(page, 'Send');
      await decide[edition](page);
      await page.waitForFunction(() => window.playground?.outlook.sent().length === 1);
      const sent = await page.evaluate(() => window.playground?.outlook.sent()[0]?.recipients[0]);
      expect(sent?.map(({ address }) => address)).toEqual(['kim@army.mil']);
      expect(errors).toEqual([]);
      const log = await page.evaluate(() => window.playground?.outlook.trace.entries() ?? []);
      expect(log.map(({ words }) => words).filter((words) => /error/u.test(words))).toEqual([]);
      const missing = server.requests.filter(({ status }) => status >= 400).map(({ path }) => path);
      expect(missing).toEqual([]);
      await page.close();
    },
  );
});
