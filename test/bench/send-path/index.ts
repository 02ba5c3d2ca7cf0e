/**
 * `npm run bench -- send-path`: measures how long a Send takes in Chromium, compared with a floor that does as little
 * as possible. Measures `dist/addin` as `npm run build` left it. `--addin FOLDER` measures another build; `--rounds N`
 * (at least 11) measures longer; `--markdown` writes docs/measured/benchmark-send-path.md. Exit code 1: an aim was
 * missed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { folders, root } from '../../../src/playground/server/folders.ts';
import { writePage } from '../../../tools/markdown/write-page.ts';
import { startMachine } from '../../drivers/machine.ts';
import { bareEvaluation } from './bare-evaluation.ts';
import { evaluationTimes } from './evaluation.ts';
import { measure } from './measure.ts';
import { allKept, table, type Facts } from './report.ts';

const { values: options } = parseArgs({
  options: {
    addin: { type: 'string', default: folders.addIn },
    rounds: { type: 'string', default: '11' },
    markdown: { type: 'boolean', default: false },
  },
  strict: true,
});
const rounds = Math.max(11, Number(options.rounds) || 0);
const addIn = path.resolve(options.addin);
if (!existsSync(path.join(addIn, 'events.js'))) {
  console.error(`There is no add-in in ${addIn}. Build it first: npm run build`);
  process.exit(2);
}

/** Of 1,024 bytes, as the budgets of `test/built/budgets.json` count. */
const kilobytes = (file: string): number =>
  gzipSync(readFileSync(path.join(addIn, file)), { level: 9 }).length / 1024;

const load = (): string => loadavg()[0]?.toFixed(2) ?? '';

async function facts(): Promise<Facts> {
  const machine = await startMachine({ addIn, floor: path.join(import.meta.dirname, 'floor') });
  try {
    const measures = await measure(machine, rounds);
    const evaluation = {
      'events.js': await evaluationTimes(machine, 'events.js', 5),
      'dialog.js': await evaluationTimes(machine, 'dialog.js', 5),
    };
    const sizes = { 'events.js': kilobytes('events.js'), 'dialog.js': kilobytes('dialog.js') };
    return { measures, sizes, evaluation, bare: bareEvaluation(path.join(addIn, 'events.js'), rounds) };
  } finally {
    await machine.stop();
  }
}

const before = load();
const found = await facts();
const note = `${rounds} runs for each cell, scenarios in turn; load average ${before} before, ${load()} after.`;
const text = `${table(found)}\n\n${note}`;
console.log(text);
const page = `# The send path, measured

\`npm run bench -- send-path --markdown\` writes this page. The floor is an empty add-in that answers at once. *Cold* is
the first Send of a new browser, with nothing cached; *warm* is a later one.

${text}
`;
if (options.markdown) await writePage(path.join(root, 'docs/measured/benchmark-send-path.md'), page);
process.exitCode = allKept(found) ? 0 : 1;
