/** `npm run model -- 5000 42` runs 5,000 random sequences in each edition from seed 42. */
import { editions, type Edition } from '../../../src/playground/host/manifest/edition.ts';
import { runModel } from './run-model.ts';

const [runs = '1000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
for (const edition of Object.keys(editions) as Edition[]) {
  const started = performance.now();
  await runModel(edition, { runs: Number(runs), seed: Number(seed) });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${edition}: ${runs} sequences from seed ${seed}, no disagreement (${seconds} s)`);
}
