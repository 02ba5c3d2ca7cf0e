import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { folders } from '../../../src/playground/server/folders.ts';
import { certificateForTests, names, sitesForTests } from '../../../src/playground/server/for-tests.ts';
import { startServer } from '../../../src/playground/server/server.ts';
import { assemble } from '../../../src/playground/server/site/assemble.ts';
import { files, under } from '../../../src/playground/server/site.ts';
import { startBrowser } from '../../drivers/browser.ts';
import type { Machine } from '../../drivers/machine.ts';

const host = 'intranet.example';
const prefix = '/tools/nearmiss/';
const policy =
  '// The policy of this site.\n{ "version": "of the site", "protect": [".mil", "example.org"] }\n';

const site = mkdtempSync(path.join(tmpdir(), 'nearmiss-site-'));
afterAll(() => rmSync(site, { recursive: true, force: true }));

const microsoft: readonly string[] = [names.officeJs, names.ajax];

/**
 * Starts a web server that only sends files below a path, and serves office.js from the npm package under
 * Microsoft's host name.
 *
 * @param unreachable host names that do not resolve
 */
const startMachine = async (unreachable: readonly string[]): Promise<Machine> => {
  const trusted = await certificateForTests();
  const known = [...sitesForTests()].filter(([name]) => microsoft.includes(name));
  const server = await startServer(new Map([[host, under(prefix, files(site))], ...known]), trusted, 0);
  const browser = await startBrowser(server.port, trusted, unreachable);
  return {
    server,
    browser,
    stop: async () => {
      await browser.close();
      await server.close();
    },
  };
};

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(path.join(folder, file)).isFile(),
  );

let machine: Machine;
let context: BrowserContext | undefined;
const open = async (search = ''): Promise<Page> => {
  context = await machine.browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`https://${host}${prefix}${search}`);
  return page;
};

describe('the static playground below a path', () => {
  beforeAll(async () => {
    await assemble({ addIn: folders.addIn, playground: folders.playground, policy }, site);
    machine = await startMachine([]);
  });
  afterEach(() => context?.close());
  afterAll(() => machine.stop());

  it('contains no file of office.js or of its stand-in', () => {
    expect(filesBelow(site)).toContain('index.html');
    const suspicious = filesBelow(site).filter(
      (file) =>
        /office(?:\.debug)?\.js$|outlook-web|microsoft-?ajax/i.test(file) &&
        !file.endsWith('newer-office.js'),
    );
    expect(suspicious).toEqual([]);
    const texts = filesBelow(site).map((file) => readFileSync(path.join(site, file), 'utf8'));
    expect(texts.filter((text) => text.includes('Your use of this file is governed by'))).toEqual([]);
    expect(readFileSync(path.join(site, 'addin/commands.html'), 'utf8')).toContain(
      'src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"',
    );
  });

  it('stops army.ml, corrects it and sends, and requests only its own files and Microsoft’s', async () => {
    const page = await open();
    await page.getByText('Nearmisskim@army.ml looks mistyped. Did you mean kim@army.mil?').waitFor();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    const dialog = page.frameLocator('dialog iframe');
    await dialog.getByRole('button', { name: 'Use army.mil and send' }).click();
    await page.getByText('Sent.', { exact: true }).waitFor();
    const { requests } = machine.server;
    expect(requests.filter(({ known }) => !known)).toEqual([]);
    expect(requests.filter((one) => one.host === host && one.status >= 400)).toEqual([]);
    expect(requests.some((one) => one.host === names.officeJs && one.path.endsWith('/office.js'))).toBe(true);
  });

  it('runs the add-in with the policy of the site, and then with the one typed into the editor', async () => {
    const page = await open('?edition=smart-alerts&client=newWindows');
    const policyVersion = async (): Promise<string> => {
      await page.getByRole('button', { name: 'A good message' }).click();
      await page
        .getByRole('group', { name: 'Ribbon' })
        .getByRole('button', { name: 'Check recipients' })
        .click();
      const pane = page.frameLocator('aside iframe');
      await pane.getByRole('button', { name: 'Details' }).click();
      const detail = pane.getByText(/Policy /);
      await detail.waitFor();
      return detail.innerText();
    };
    expect(await policyVersion()).toContain('of the site');
    await page.getByRole('tab', { name: 'Policy' }).click();
    const editor = page.getByRole('textbox', { name: /^Policy file/ });
    expect(await editor.inputValue()).toBe(policy);
    await editor.fill('{ "version": "mine", "protekt": [] }');
    await page.getByText('Unknown key `protekt`').waitFor();
    expect(await page.getByRole('button', { name: 'Use this policy' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await editor.fill('{ "version": "mine", "deny": [{ "domain": "gmail.com", "reason": "Not by mail." }] }');
    await page.getByRole('button', { name: 'Use this policy' }).click();
    await page.getByRole('button', { name: 'A good message' }).click();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('dialog', { name: 'Nearmiss' }).getByText('Not by mail.').waitFor();
    await page.getByRole('button', { name: /Don.t Send/ }).click();
    await page.reload();
    await page.getByRole('tab', { name: 'Policy' }).click();
    expect(await editor.inputValue()).toContain('"mine"');
    await page.getByRole('button', { name: 'Reset' }).click();
    expect(await policyVersion()).toContain('of the site');
  });
});

describe('the static playground when Microsoft’s address does not answer', () => {
  beforeAll(async () => {
    await assemble({ addIn: folders.addIn, playground: folders.playground }, site);
    machine = await startMachine(microsoft);
  });
  afterEach(() => context?.close());
  afterAll(() => machine.stop());

  it('says that office.js did not load and which address it needs', async () => {
    const page = await open();
    const said = page.getByText('Microsoft’s office.js did not load.');
    await said.waitFor();
    expect(await page.getByText('may reach appsforoffice.microsoft.com').count()).toBe(1);
    await page.getByRole('button', { name: 'A good message' }).waitFor();
  });
});
