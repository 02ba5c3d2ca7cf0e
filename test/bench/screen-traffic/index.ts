/**
 * `npm run bench -- screen-traffic [--data FOLDER] [--organisations N] [--messages N] [--markdown]`: how near the prediction of
 * `nearmiss screen` is to what happens at Send. Takes the really sent mail of the organisations that sent most,
 * writes it as an export, screens it, and replays it. `--markdown`: docs/measured/benchmark-screen-traffic.md is
 * written. Exit code 1: a prediction is more than 10 % off.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writePage } from '../../../tools/markdown/write-page.ts';
import { loadSet } from '../traffic/set/load-set.ts';
import { loadSlips } from '../traffic/set/slips.ts';
import { compare, type Compared } from './compare.ts';
import { mailOf } from './mail-of.ts';
import { isNear, page, tableOf } from './page.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/traffic' },
    organisations: { type: 'string', default: '8' },
    messages: { type: 'string', default: '1000' },
    markdown: { type: 'boolean', default: false },
  },
  strict: true,
});

const folder = mkdtempSync(path.join(tmpdir(), 'nearmiss-screen-traffic-'));
try {
  const slips = loadSlips(options.data);
  const set = await loadSet(options.data);
  const found: Compared[] = [];
  for (const mail of mailOf(set, slips, Number(options.organisations), Number(options.messages))) {
    const compared = await compare(mail, slips, path.join(folder, `${found.length}.csv`));
    console.error(tableOf(compared));
    found.push(...compared);
  }
  console.log(tableOf(found));
  const pageFile = path.join(import.meta.dirname, '../../../docs/measured/benchmark-screen-traffic.md');
  if (options.markdown)
    await writePage(
      pageFile,
      page(found, `npm run bench -- screen-traffic --messages ${options.messages} --markdown`),
    );
  process.exitCode = found.every(isNear) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
