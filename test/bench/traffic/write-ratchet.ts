/**
 * `npm run ratchet:traffic`: measures on the committed sample of really sent mail and writes the counts, which may only
 * improve from then on. Writes nothing if a count is worse, except with `-- --accept`; the commit must then give the
 * reasons.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { better, committedCounts, measureSample, ratchetFile, worse } from './ratchet.ts';

const before = existsSync(ratchetFile) ? committedCounts() : {};
const now = await measureSample();
const losses = worse(before, now);
for (const loss of losses) process.stdout.write(`worse: ${loss}\n`);
for (const name of better(before, now)) process.stdout.write(`better: ${name}\n`);
if (losses.length > 0 && !process.argv.includes('--accept')) process.exitCode = 1;
else writeFileSync(ratchetFile, `${JSON.stringify(now, undefined, 2)}\n`);
