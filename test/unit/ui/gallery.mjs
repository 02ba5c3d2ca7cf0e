/**
 * Renders every example of the review in Chromium (light, dark, forced colours; three widths), saves a
 * screenshot of each, and reports what axe, the layout checks and the console find. `tsx
 * test/unit/ui/gallery.mjs [folder] [example,…]`
 */
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { chromium } from 'playwright-core';
import webpack from 'webpack';
import { layoutFaults } from '../../e2e/layout/layout-faults.ts';

const repository = path.join(import.meta.dirname, '../../..');
const pictures = process.argv[2] ?? path.join(repository, 'dist/gallery/pictures');
const built = path.join(repository, 'dist/gallery');
const axe = readFileSync(path.join(repository, 'node_modules/axe-core/axe.min.js'), 'utf8');

const swc = {
  test: /\.[cm]?[jt]sx?$/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2020',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
};

function build() {
  const configuration = {
    mode: 'development',
    devtool: false,
    entry: path.join(repository, 'test/unit/ui/gallery.tsx'),
    output: { path: built, filename: 'gallery.js' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [swc] },
  };
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}

const page =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
  '<title>Nearmiss</title><link rel="icon" href="data:,"><style>body{margin:0}</style></head>' +
  '<body><div id="root"></div><script src="/gallery.js"></script></body></html>';

function serve() {
  const server = createServer((request, response) => {
    const script = request.url === '/gallery.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(script ? readFileSync(path.join(built, 'gallery.js')) : page);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const themes = {
  light: { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' },
  dark: { colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'reduce' },
  forced: { colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' },
};
const sizes = [
  [320, 600],
  [640, 600],
  [1024, 700],
];
/** Screenshots after some steps: the example, and what is pressed or typed in it. */
const steps = {
  edit: ['one', ['Edit kim.miller@army.ml']],
  'edit-doubtful': ['one', ['Edit kim.miller@army.ml'], 'kim.miller@navy.ml'],
  'edit-fine': ['one', ['Edit kim.miller@army.ml'], 'kim.miller@example.com'],
  keep: ['one', ['Keep kim.miller@army.ml', 'Yes, keep kim.miller@army.ml']],
  confirm: ['tie', ['Keep rosa@usaf.mil']],
  'three-fixed': ['three', ['Use only']],
  'three-apart': ['three', ['Choose individually for lee.park@army.ml']],
  'long-whole': ['long', ['Show whole addresses']],
  'keep-reason': ['reason', ['Keep kim.miller@army.ml', 'Yes, keep kim.miller@army.ml']],
  sending: ['one', ['Use army.mil and send']],
  fixed: ['one', ['Use only']],
};
const all = `one,tie,five,three,three-ways,apart,long,notice,denied,cyrillic,hostile,forty,chosen,${Object.keys(steps).join(',')}`;
const names = (process.argv[3] ?? all).split(',');

async function open(tab, address, name) {
  const [example, presses, text] = steps[name] ?? [name, []];
  await tab.goto(`${address}/?example=${example}`);
  for (const press of presses) await tab.getByRole('button', { name: press, exact: true }).click();
  if (text) await tab.getByRole('textbox').fill(text);
}

async function look(tab, name) {
  await tab.getByRole('heading', { level: 1 }).waitFor();
  // The colours of a button change within 100 ms.
  await tab.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  const violations = await tab.evaluate(async () => {
    const result = await globalThis.axe.run({ exclude: ['[data-tabster-dummy]'] });
    return result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
  const faults = [...violations, ...(await layoutFaults(tab))];
  for (const fault of faults) console.log(`${name}: ${fault}`);
  return faults.length;
}

await build();
mkdirSync(pictures, { recursive: true });
if (process.argv[2] !== undefined && readdirSync(pictures).length > 0) {
  console.error(`${pictures} is not empty. Name a new folder.`);
  process.exit(2);
}
for (const old of readdirSync(pictures)) rmSync(path.join(pictures, old), { recursive: true });
const server = await serve();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
let faults = 0;
try {
  for (const [theme, options] of Object.entries(themes)) {
    for (const [width, height] of sizes) {
      const context = await browser.newContext({ ...options, viewport: { width, height } });
      await context.addInitScript(axe);
      for (const name of names) {
        const tab = await context.newPage();
        tab.on('pageerror', (error) => console.log(`${name}: ${error.message}`));
        tab.on(
          'console',
          (message) => message.type() === 'error' && console.log(`${name}: ${message.text()}`),
        );
        await open(tab, `http://127.0.0.1:${server.address().port}`, name);
        faults += await look(tab, `${name} ${theme} ${width}`);
        await tab.screenshot({ path: path.join(pictures, `${name}-${theme}-${width}.png`) });
        await tab.close();
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  server.close();
}
console.log(`${faults} faults; pictures in ${pictures}`);
process.exitCode = faults === 0 ? 0 : 1;
