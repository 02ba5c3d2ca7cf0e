import { describe, expect, it } from 'vitest';
import { selfTest, topics } from '../../../src/text/admin/self-test.ts';
import { ajaxEnds } from '../../drivers/ajax-ends.ts';
import { findMistakes, hostsOfFile, passAxeIn, shown, visit } from './self-test-stories.ts';

describe('the self-test page', () => {
  const hosts = hostsOfFile();

  it('finds no fault with a host that is set up as the package demands', async () => {
    const page = await visit(await hosts(), 'good.example');
    const wrong: string[] = [];
    page.on('console', (message) => wrong.push(message.text()));
    expect(await shown(page)).toEqual({ headline: selfTest.good, bad: [] });
    expect(await page.locator('section.good').count()).toBe(topics.length);
    expect(wrong.filter((text) => !ajaxEnds.test(text) && !text.includes('outside of Office'))).toEqual([]);
    await page.context().close();
  });

  findMistakes(hosts, [
    [
      'no-csp.example',
      'Headers',
      /Content-Security-Policy is missing for .* and \d+ more\. It should be “default-src 'none'/,
    ],
    ['changed.example', 'Files', /commands\.html is not the file of this package/],
  ]);

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
    const page = await visit(await hosts(), 'untested.example');
    expect(await shown(page)).toEqual({ headline: selfTest.notTested, bad: [] });
    await page.context().close();
  });

  it('says what to do when not even its own script can run', async () => {
    const page = await visit(await hosts(), 'no-scripts.example');
    expect(await page.getByRole('main').innerText()).toContain(selfTest.notRunning);
    await page.context().close();
  });

  passAxeIn(hosts, [['a narrow window', { viewport: { width: 360, height: 640 } }]]);
});
