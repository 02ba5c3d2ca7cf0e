import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { packagedSite, type HostConfig } from '../../../src/playground/server/packaged.ts';
import { selfTest, topics } from '../../../src/text/admin/self-test.ts';
import { packaged } from '../../package/packaged.ts';
import { violations } from '../a11y/accessibility.ts';
import { ajaxEnds } from '../../drivers/ajax-ends.ts';
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

const folders = mkdtempSync(path.join(tmpdir(), 'nearmiss-'));

const hosted = (host: string, { file, config }: Mistake) => {
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

let machine: Promise<Machine> | undefined;
const hosts = (): Promise<Machine> =>
  (machine ??= startMachine({}, new Map(Object.entries(mistakes).map(([host, how]) => hosted(host, how)))));
afterAll(async () => {
  await (await machine)?.stop();
  rmSync(folders, { recursive: true });
});

const visit = async (host: string, options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await (await hosts()).browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`https://${host}/self-test.html`);
  return page;
};
const shown = async (page: Page) => {
  await page
    .getByRole('status')
    .getByText(/^(?:Everything|One thing|\d+ things|Nothing)/)
    .waitFor();
  const bad = await page.locator('section.bad').allInnerTexts();
  return { headline: await page.getByRole('status').innerText(), bad };
};

describe('the self-test page', () => {
  it('finds no fault with a host that is set up as the package demands', async () => {
    const page = await visit('good.example');
    const wrong: string[] = [];
    page.on('console', (message) => wrong.push(message.text()));
    expect(await shown(page)).toEqual({ headline: selfTest.good, bad: [] });
    expect(await page.locator('section.good').count()).toBe(topics.length);
    expect(wrong.filter((text) => !ajaxEnds.test(text) && !text.includes('outside of Office'))).toEqual([]);
    await page.context().close();
  });

  it.each<[keyof typeof mistakes, string, RegExp]>([
    [
      'no-csp.example',
      'Headers',
      /Content-Security-Policy is missing for .* and \d+ more\. It should be “default-src 'none'/,
    ],
    [
      'other-csp.example',
      'Headers',
      /Content-Security-Policy is “default-src \* 'unsafe-inline'” for dialog\.html/,
    ],
    ['framed.example', 'Headers', /X-Frame-Options is set for taskpane\.html/],
    ['mime.example', 'Content types', /officeaddins-allowed\.json is announced as “text\/plain”/],
    ['kept.example', 'Caching', /Cache-Control is “max-age=86400” for events\.js\. It should be “no-cache”/],
    ['changed.example', 'Files', /commands\.html is not the file of this package/],
    ['missing.example', 'Files', /taskpane\.html is not there \(the host answers 404\)/],
    ['no-policy.example', 'Policy', /There is no policy in events\.js/],
    ['other-policy.example', 'Policy', /The policy in events\.js is not the one of this package/],
  ])(
    'finds the mistake of %s and shows under “%s” the reason and what to do',
    async (host, topic, reason) => {
      const page = await visit(host);
      const { headline, bad } = await shown(page);
      expect(headline).not.toBe(selfTest.good);
      const section = bad.find((text) => text.startsWith(topic));
      expect(section).toMatch(reason);
      expect(section).toMatch(/Copy the content|Take the headers|Take it away/);
      await page.context().close();
    },
  );

  it('shows a fault when office.js cannot be reached', async () => {
    const context = await (await hosts()).browser.newContext();
    await context.route('**/office.js', (route) => route.abort());
    const page = await context.newPage();
    await page.goto('https://good.example/self-test.html');
    const { headline, bad } = await shown(page);
    expect(headline).toBe(selfTest.bad(1));
    expect(bad).toHaveLength(1);
    expect(bad[0]).toMatch(/office\.js could not be loaded from https:\/\/appsforoffice\.microsoft\.com\//);
    await context.close();
  });

  it('says that nothing was tested when its list of expected files and headers is unreadable', async () => {
    const page = await visit('untested.example');
    expect(await shown(page)).toEqual({ headline: selfTest.notTested, bad: [] });
    await page.context().close();
  });

  it('says what to do when not even its own script can run', async () => {
    const page = await visit('no-scripts.example');
    expect(await page.getByRole('main').innerText()).toContain(selfTest.notRunning);
    await page.context().close();
  });

  it.each<[string, BrowserContextOptions]>([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['high contrast', { forcedColors: 'active' }],
    ['a narrow window', { viewport: { width: 360, height: 640 } }],
  ])('passes axe and does not overflow in %s', async (_, options) => {
    const page = await visit('no-csp.example', options);
    await shown(page);
    expect(await violations(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.context().close();
  });
});
