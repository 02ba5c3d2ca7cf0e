/**
 * `npm run screenshots:report`: draws the picture for the documentation (`docs/images/screen-report.png`),
 * and the whole report in light and dark, wide and narrow (`dist/screenshots`), from mail that the
 * benchmark's generator makes up.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { generate } from '../../bench/screen/generate.ts';
import { nearmiss } from '../../unit/cli/nearmiss.ts';
import { openReports } from '../package/screen-report.ts';

const repository = path.join(import.meta.dirname, '../../..');
const pictures = path.join(repository, 'dist/screenshots');
mkdirSync(pictures, { recursive: true });
const folder = mkdtempSync(path.join(tmpdir(), 'nearmiss-picture-'));
const mail = path.join(folder, 'EmailEvents.csv');
const report = path.join(folder, 'report.html');
await generate(300_000, mail);
await nearmiss(['screen', '--own', 'army.mil', '--own', 'mail.mil', '--html', report, mail]);
const browser = await openReports();
try {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 400]) {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
      await page.goto(pathToFileURL(report).href);
      await page.screenshot({
        path: path.join(pictures, `screen-report-${width}-${colorScheme}.png`),
        fullPage: true,
      });
      if (width === 1280 && colorScheme === 'light')
        await page.screenshot({ path: path.join(repository, 'docs/images/screen-report.png') });
      await page.close();
    }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log('docs/images/screen-report.png and 4 pictures in dist/screenshots');
