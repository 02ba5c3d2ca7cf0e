/**
 * `npm run ratchet:traffic`: measures on the committed sample of really sent mail and writes the counts that may from then on only
 * improve. It writes nothing where a count is worse, unless told to (`-- --accept`), which a commit must give reasons for.
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
