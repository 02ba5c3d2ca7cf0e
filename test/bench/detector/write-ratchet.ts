/**
 * `npm run ratchet`: measures on the committed data and writes the figures, which may only improve from then on. Writes
 * nothing if a figure is worse, except with `-- --accept`; the commit must then give the reasons.
 */
import { writeFileSync } from 'node:fs';
import { loadCorpus } from './corpus.ts';
import { benchmarkKnownDomains, nearmiss } from './detectors/nearmiss.ts';
import { better, committedFigures, figuresOf, ratchetFile, worse } from './ratchet.ts';
import { answersOf } from './run-evaluation.ts';

const corpus = loadCorpus(false);
const now = figuresOf(answersOf(nearmiss(benchmarkKnownDomains(corpus.targets)), corpus));
const losses = worse(committedFigures(), now);
for (const loss of losses) process.stdout.write(`worse: ${loss}\n`);
for (const name of better(committedFigures(), now)) process.stdout.write(`better: ${name}\n`);
if (losses.length > 0 && !process.argv.includes('--accept')) process.exitCode = 1;
else writeFileSync(ratchetFile, `${JSON.stringify(now, undefined, 2)}\n`);
