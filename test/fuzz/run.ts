/**
 * `npm run fuzz -- --minutes 3`: tries each target for so many minutes (1 if left out) with cases that nobody tried before, and prints how many;
 * `npm run fuzz -- domain policy` only those, `--seed 42` the same cases again. A law that is broken is printed with its shortest example.
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

/** So many cases at a time, each lot with a seed of its own, so that it can be repeated. */
const lot = 100;

/** True where no law was broken. */
async function fuzz({ name, property }: Target): Promise<boolean> {
  const end = Date.now() + minutes * 60_000;
  let runs = 0;
  for (let seed = firstSeed; Date.now() < end; seed += 1) {
    const result = await fc.check(property, { seed, numRuns: lot });
    runs += result.numRuns;
    if (!result.failed) continue;
    console.log(
      `${name}: BROKEN after ${runs} cases, seed ${seed}\n${fc.defaultReportMessage(result) ?? ''}`,
    );
    return false;
  }
  console.log(`${name}: ${runs} cases, no law broken, seeds from ${firstSeed}`);
  return true;
}

let isWhole = true;
for (const target of targets)
  if (positionals.length === 0 || positionals.includes(target.name))
    isWhole = (await fuzz(target)) && isWhole;
process.exitCode = isWhole ? 0 : 1;
