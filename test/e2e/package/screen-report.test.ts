import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Screening } from '../../../src/cli/screen/screening-schema.ts';
import { defender, file, folder, table } from '../../unit/cli/screen/mail.ts';
import { nearmiss } from '../../unit/cli/nearmiss.ts';
import { violations } from '../a11y/accessibility.ts';
import { openReports } from './screen-report.ts';

const other = file(
  'report-other.json',
  JSON.stringify({ trust: ['gmial.com'], severities: { kind: { 'tld-typo': 'block' } } }),
);
const hostile = table([
  ['sender', 'recipient', 'week'],
  [
    '<script>document.title="owned"</script>@army.mil',
    '"><img src=x onerror=document.title=1>@army.ml',
    '2026-10-05',
  ],
  ["' onmouseover='x@army.mil", `${'y'.repeat(300)}@gmial.com`, '2026-10-05'],
  ['lee\u202e@army.mil', 'kim@аrmy.mil', '2026-10-12'],
  ['&lt;b&gt;@army.mil', '</title></svg><script>1</script>@us.af.mi', '2026-10-12'],
]);

/** Runs the real command, and returns its HTML report and its JSON for the same files. */
async function report(name: string, given: string, ...args: string[]) {
  const page = join(folder, `${name}.html`);
  const { out } = await nearmiss(['screen', '--json', '--own', 'army.mil', '--html', page, ...args, given]);
  return {
    url: pathToFileURL(page).href,
    html: readFileSync(page, 'utf8'),
    screening: JSON.parse(out) as Screening,
  };
}

type Report = ReturnType<typeof report>;
let made: Report | undefined;
let hostileMade: Report | undefined;
/** Returns one report for the tests, which read it only. */
const ordinary = () => (made ??= report('ordinary', file('report.csv', defender), '--against', other));
const withHostile = () => (hostileMade ??= report('hostile', file('report-hostile.csv', hostile)));

describe('the report of nearmiss screen', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openReports();
  });
  // On a busy machine the command may take longer than a test may.
  beforeAll(() => ordinary());
  beforeAll(() => withHostile());
  afterAll(() => browser.close());

  /**
   * Opens a page, and returns what went wrong on it: errors, content security policy violations, requests.
   */
  async function open(url: string, options: BrowserContextOptions = {}) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
    const wrong: string[] = [];
    page.on('console', (message) => wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('request', (request) => request.url() !== url && wrong.push(request.url()));
    await page.goto(url);
    return { page, wrong };
  }

  const cells = async (page: Page, heading: string): Promise<string[][]> => {
    const section = page.locator('section', {
      has: page.getByRole('heading', { name: heading, exact: true }),
    });
    return section
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
  };

  it('shows the same numbers as the JSON', async () => {
    const { url, screening } = await ordinary();
    const { page, wrong } = await open(url);
    expect(await page.locator('.answer').textContent()).toBe(
      '3 of 4 messages would have been stopped at Send (75 %): 3 with a question.',
    );
    expect(await page.locator('.cards strong').allTextContents()).toEqual([
      '75 %',
      '1.5',
      '0 %',
      '4',
      '4',
      '2',
    ]);
    expect((await cells(page, 'Doubtful messages by week')).map((row) => row.slice(1).map(Number))).toEqual(
      screening.weeks.map(({ messages, notice, confirm, block }) => [messages, notice, confirm, block]),
    );
    expect((await cells(page, 'Prompts for a person in a week')).map(([, count]) => Number(count))).toEqual(
      screening.perPersonAndWeek?.distribution.map(({ personWeeks }) => personWeeks),
    );
    expect(
      (await cells(page, 'Doubted most')).map(([domain, meant, messages, people, , why]) => [
        domain,
        meant,
        Number(messages),
        Number(people),
        why,
      ]),
    ).toEqual(
      screening.domains.map(({ domain, meant, messages, senders, why }) => [
        domain,
        meant[0],
        messages,
        senders,
        why,
      ]),
    );
    expect((await cells(page, 'By kind and severity')).map((row) => row.slice(1).map(Number))).toEqual(
      screening.kinds.map(({ notice, confirm, block }) => [notice, confirm, block]),
    );
    expect(await cells(page, 'Who would be prompted most')).toEqual(
      screening.senders.map(({ sender, prompts, weeks }) => [sender, `${prompts}`, `${weeks}`]),
    );
    expect(
      (await cells(page, 'With the other policy')).map(([domain, , , messages]) => [
        domain,
        Number(messages),
      ]),
    ).toEqual(screening.comparison?.domains.map(({ domain, messages }) => [domain, messages]));
    expect(wrong).toEqual([]);
    await page.close();
  });

  it('draws a bar for each week and severity, with a height in proportion to its number', async () => {
    const { url, screening } = await ordinary();
    const { page } = await open(url);
    const heights = await page
      .locator('svg')
      .first()
      .locator('rect')
      .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('height'))));
    const counts = screening.weeks.map(({ confirm }) => confirm);
    expect(heights).toHaveLength(counts.length);
    expect((heights[0] ?? 0) / (heights[1] ?? 1)).toBeCloseTo((counts[0] ?? 0) / (counts[1] ?? 1), 3);
    await page.close();
  });

  const looks: readonly (readonly [string, BrowserContextOptions])[] = [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 400, height: 800 } }],
    ['forced colours', { forcedColors: 'active' }],
  ];
  it.each(looks)('has no violation that axe finds: %s', async (_name, options) => {
    const { url } = await ordinary();
    const { page } = await open(url, options);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('fits a narrow window without scrolling sideways', async () => {
    const { url } = await withHostile();
    const { page } = await open(url, { viewport: { width: 320, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });

  it('shows hostile addresses as text and runs no script from them', async () => {
    const { url, html } = await withHostile();
    const { page, wrong } = await open(url);
    expect(wrong).toEqual([]);
    expect(await page.title()).toBe('Nearmiss: the dry run');
    expect(await page.locator('script, img, [onmouseover], [onerror]').count()).toBe(0);
    expect(html).not.toMatch(/<script|<img/i);
    expect(await page.locator('main').textContent()).toContain('<script>');
    await page.close();
  });

  it('forbids, by its content security policy, a script that somebody adds to it', async () => {
    const { url, html } = await ordinary();
    const evil = file(
      'evil-page.html',
      html.replace(
        '</main>',
        '<script>document.title = "owned"</script><img src="https://evil.example/x.png"></main>',
      ),
    );
    const { page, wrong } = await open(pathToFileURL(evil).href);
    expect(url).not.toBe(evil);
    expect(await page.title()).toBe('Nearmiss: the dry run');
    expect(wrong.filter((text) => text.includes('Content Security Policy'))).toHaveLength(2);
    await page.close();
  });
});
