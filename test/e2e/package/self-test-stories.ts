import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { packagedSite, type HostConfig } from '../../../src/playground/server/packaged.ts';
import { selfTest } from '../../../src/text/admin/self-test.ts';
import { packaged } from '../../package/packaged.ts';
import { violations } from '../a11y/accessibility.ts';
import { startMachine, type Machine } from '../../drivers/machine.ts';

/** How a host differs from what the package demands: in a file or in its headers. */
interface Mistake {
  readonly file?: { readonly name: string; readonly change: (text: string) => string | undefined };
  readonly config?: (config: HostConfig) => HostConfig;
}

const withoutGlobal = (name: string) => (config: HostConfig) => ({
  ...config,
  globalHeaders: { ...config.globalHeaders, [name]: '' },
});
const withRoute = (route: string, headers: Readonly<Record<string, string>>) => (config: HostConfig) => ({
  ...config,
  routes: [{ route, headers }, ...config.routes],
});

/** Mistakes by host name. */
const mistakes = {
  'good.example': {},
  'no-csp.example': { config: withoutGlobal('Content-Security-Policy') },
  'other-csp.example': {
    config: withRoute('/dialog.html', { 'Content-Security-Policy': "default-src * 'unsafe-inline'" }),
  },
  'framed.example': { config: withRoute('/taskpane.html', { 'X-Frame-Options': 'DENY' }) },
  'mime.example': {
    config: (config) => ({ ...config, mimeTypes: { ...config.mimeTypes, '.json': 'text/plain' } }),
  },
  'no-scripts.example': {
    config: (config) => ({ ...config, mimeTypes: { ...config.mimeTypes, '.js': 'text/plain' } }),
  },
  'kept.example': { config: withRoute('/events.js', { 'Cache-Control': 'max-age=86400' }) },
  'changed.example': { file: { name: 'commands.html', change: (text) => `${text}<!-- mine -->` } },
  'missing.example': { file: { name: 'taskpane.html', change: () => undefined } },
  'no-policy.example': {
    file: { name: 'events.js', change: (text) => text.slice(text.indexOf('\n') + 1) },
  },
  'other-policy.example': {
    file: { name: 'events.js', change: (text) => text.replace('disa.mil', 'disa.com') },
  },
  'untested.example': { file: { name: 'self-test.json', change: () => '<!doctype html>' } },
} as const satisfies Readonly<Record<string, Mistake>>;

const hosted = (folders: string, host: string, { file, config }: Mistake) => {
  const folder = path.join(folders, host);
  cpSync(path.join(packaged(), 'site'), folder, { recursive: true });
  const rewrite = (name: string, change: (text: string) => string | undefined) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const changed = change(text);
    expect(changed).not.toBe(text);
    if (changed === undefined) rmSync(path.join(folder, name));
    else writeFileSync(path.join(folder, name), changed);
  };
  if (file) rewrite(file.name, file.change);
  if (config)
    rewrite('staticwebapp.config.json', (text) => JSON.stringify(config(JSON.parse(text) as HostConfig)));
  return [host, packagedSite(folder)] as const;
};

/** Serves the package with each of the mistakes, for the tests of one file. */
export const hostsOfFile = (): (() => Promise<Machine>) => {
  const folders = mkdtempSync(path.join(tmpdir(), 'nearmiss-'));
  let machine: Promise<Machine> | undefined;
  afterAll(async () => {
    await (await machine)?.stop();
    rmSync(folders, { recursive: true });
  });
  const sites = () => Object.entries(mistakes).map(([host, how]) => hosted(folders, host, how));
  return () => (machine ??= startMachine({}, new Map(sites())));
};

/** Opens the self-test page of a host. */
export const visit = async (
  { browser }: Machine,
  host: string,
  options: BrowserContextOptions = {},
): Promise<Page> => {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`https://${host}/self-test.html`);
  return page;
};

/** Returns what the page says of the host, once it has looked at everything. */
export const shown = async (page: Page) => {
  await page
    .getByRole('status')
    .getByText(/^(?:Everything|One thing|\d+ things|Nothing)/)
    .waitFor();
  const bad = await page.locator('section.bad').allInnerTexts();
  return { headline: await page.getByRole('status').innerText(), bad };
};

/** A host with a mistake, the topic under which the page shows it, and the reason that it gives. */
type Row = readonly [host: keyof typeof mistakes, topic: string, reason: RegExp];

/** Finds the mistake of each of these hosts. */
export const findMistakes = (hosts: () => Promise<Machine>, rows: readonly Row[]): void => {
  it.each(rows)(
    'finds the mistake of %s and shows under “%s” the reason and what to do',
    async (host, topic, reason) => {
      const page = await visit(await hosts(), host);
      const { headline, bad } = await shown(page);
      expect(headline).not.toBe(selfTest.good);
      const section = bad.find((text) => text.startsWith(topic));
      expect(section).toMatch(reason);
      expect(section).toMatch(/Copy the content|Take the headers|Take it away/);
      await page.context().close();
    },
  );
};

/** Looks at the page in these settings of the browser. */
export const passAxeIn = (
  hosts: () => Promise<Machine>,
  looks: readonly (readonly [string, BrowserContextOptions])[],
): void => {
  it.each(looks)('passes axe and does not overflow in %s', async (_, options) => {
    const page = await visit(await hosts(), 'no-csp.example', options);
    await shown(page);
    expect(await violations(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.context().close();
  });
};
