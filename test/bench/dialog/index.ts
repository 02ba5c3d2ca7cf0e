/**
 * `npm run bench -- dialog`: measures how long the sender waits for the dialog, from pressing Send and from the moment
 * when Outlook opens its frame, until the whole review is painted. Compares 1, 5 and 40 doubts with the floor of the
 * send path's benchmark in the same run. Measures `dist/addin` as `npm run build` left it. `--rounds N` (at least 7)
 * measures longer; `--markdown` writes docs/measured/benchmark-dialog.md.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { folders, root } from '../../../src/playground/server/folders.ts';
import budgets from '../../built/budgets.json' with { type: 'json' };
import { writePage } from '../../../tools/markdown/write-page.ts';
import { startMachine } from '../../drivers/machine.ts';
import { measure } from './measure.ts';
import { timeTable, weightTable } from './report.ts';

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '11' }, markdown: { type: 'boolean', default: false } },
  strict: true,
});
const rounds = Math.max(7, Number(options.rounds) || 0);
if (!existsSync(path.join(folders.addIn, 'dialog.js'))) {
  console.error('There is no add-in. Build it first: npm run build');
  process.exit(2);
}

const gzipped = (file: string): number =>
  gzipSync(readFileSync(path.join(folders.addIn, file)), { level: 9 }).length;
const load = (): string => loadavg()[0]?.toFixed(2) ?? '';

async function times(): Promise<string> {
  const machine = await startMachine({ floor: path.join(import.meta.dirname, '../send-path/floor') });
  try {
    return timeTable(await measure(machine, rounds));
  } finally {
    await machine.stop();
  }
}

const before = load();
const table = await times();
const languages = readdirSync(folders.addIn).filter((name) => name.startsWith('language-'));
const weights = weightTable(
  [
    { what: 'dialog.js: React, Fluent UI, English', bytes: gzipped('dialog.js') },
    { what: 'the heaviest of the other languages', bytes: Math.max(...languages.map(gzipped)) },
  ],
  budgets['dialog.js'].gzip,
);
const note = `Medians of ${rounds} runs for each cell, scenarios in turn; with so few runs, p95 is the slowest one. Load average ${before} before, ${load()} after.`;
console.log(`${table}\n\n${weights}\n\n${note}`);
if (options.markdown)
  await writePage(
    path.join(root, 'docs/measured/benchmark-dialog.md'),
    `# The dialog, measured

\`npm run bench -- dialog --markdown\` writes this page. The floor is a dialog of office.js that receives one message, paints one line and a
button, and answers. Our dialog counts as complete when every doubtful address, the title and both buttons of the footer are visible,
two animation frames later. *Cold* is the first Send of a new browser, with nothing cached; *warm* is the third one.

${table}

${weights}

${note}
`,
  );
