/**
 * `npm run fuzz -- --minutes 3` tries each target for three minutes (1 by default) with new cases, and prints their
 * number. `npm run fuzz -- domain policy` tries only these targets; `--seed 42` repeats cases. A broken invariant is
 * printed with its shortest example.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { targets } from './targets.ts';
import type { Target } from './target.ts';

const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } },
  allowPositionals: true,
});
const minutes = Number(values.minutes);
const firstSeed = values.seed === undefined ? Date.now() % 0x7fffffff : Number(values.seed);
const unknown = positionals.filter((name) => !targets.some((target) => target.name === name));
if (unknown.length > 0 || !(minutes > 0) || !Number.isInteger(firstSeed)) {
  console.error(`npm run fuzz -- [--minutes N] [--seed N] [${targets.map(({ name }) => name).join('|')} …]`);
  process.exit(2);
}

/** Cases per batch. Each batch has a seed of its own, so that it can be repeated. */
const batch = 100;

/** Returns whether the invariants held in every case. */
async function fuzz({ name, property }: Target): Promise<boolean> {
  const end = Date.now() + minutes * 60_000;
  let runs = 0;
  for (let seed = firstSeed; Date.now() < end; seed += 1) {
    const result = await fc.check(property, { seed, numRuns: batch });
    runs += result.numRuns;
    if (!result.failed) continue;
    console.log(
      `${name}: BROKEN after ${runs} cases, seed ${seed}\n${fc.defaultReportMessage(result) ?? ''}`,
    );
    return false;
  }
  console.log(`${name}: ${runs} cases, no invariant broken, seeds from ${firstSeed}`);
  return true;
}

let allHold = true;
for (const target of targets)
  if (positionals.length === 0 || positionals.includes(target.name))
    allHold = (await fuzz(target)) && allHold;
process.exitCode = allHold ? 0 : 1;
