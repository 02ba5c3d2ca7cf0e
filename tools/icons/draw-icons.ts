/**
 * Renders the manifest's icons from two SVG drawings: `npx tsx tools/icons/draw-icons.ts`. Needs Chromium.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const assets = path.join(import.meta.dirname, '../../public/assets');
const drawings = [
  { file: 'icon-small.svg', sizes: [16, 32] },
  { file: 'icon.svg', sizes: [64, 80, 128] },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
});
const page = await browser.newPage();
for (const { file, sizes } of drawings) {
  const drawing = readFileSync(path.join(assets, file), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${drawing}`,
    );
    const png = await page.screenshot({
      omitBackground: true,
      clip: { x: 0, y: 0, width: size, height: size },
    });
    writeFileSync(path.join(assets, `icon-${size}.png`), png);
  }
}
await browser.close();
