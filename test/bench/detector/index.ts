/**
 * The detector's benchmark: `npm run bench -- detector`.
 * `--committed` measures on the committed data only; `--markdown` writes docs/measured/benchmark-detector.md;
 * `--worst FILE` writes the mistakes to a file; `--ours` leaves the others out;
 * `--no-speed` measures only what is found, `--speed-only` only how fast.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { writePage } from '../../../tools/markdown/write-page.ts';
import { loadCorpus } from './corpus.ts';
import type { Detector } from './detectors/detector.ts';
import { editDistance } from './detectors/edit-distance.ts';
import { emailSpellChecker } from './detectors/email-spell-checker.ts';
import { mailcheckDetector } from './detectors/mailcheck.ts';
import { benchmarkKnownDomains, nearmiss } from './detectors/nearmiss.ts';
import { registryForms } from './typos/registry-forms.ts';
import { classTable, promiseTable, worst, type Contestant } from './report.ts';
import { answersOf } from './run-evaluation.ts';
import { speed } from './speed/index.ts';

const options = process.argv.slice(2);
const has = (option: string): boolean => options.includes(option);

const corpus = loadCorpus(!has('--committed'));
const domains = corpus.targets.map((target) => target.domain);
const compete = (detector: Detector): Contestant => ({ detector, answers: answersOf(detector, corpus) });

if (has('--speed-only')) {
  console.log(speed(corpus));
  process.exit(0);
}
const ours = compete(nearmiss(benchmarkKnownDomains(corpus.targets)));
const others = has('--ours')
  ? []
  : [
      mailcheckDetector([]),
      mailcheckDetector(domains),
      emailSpellChecker([]),
      emailSpellChecker(domains),
      editDistance(domains),
    ].map(compete);

const promises = promiseTable(ours, others);
console.log(promises);
const forms = registryForms();
console.log(`\n${forms}\n`);
const fast = has('--no-speed') ? '' : speed(corpus);
console.log(fast);
if (has('--markdown'))
  await writePage(path.join(import.meta.dirname, '../../../docs/measured/benchmark-detector.md'), page());
console.log(classTable(ours));
const worstFile = options[options.indexOf('--worst') + 1];
if (has('--worst') && worstFile !== undefined) writeFileSync(worstFile, worst(ours, 60));

/** The page of the documentation: what was measured on what, and the table. */
function page(): string {
  const data = has('--committed')
    ? 'the committed data (`test/bench/data`)'
    : 'all data at hand, committed or not';
  return `# The detector, measured

Made by \`npm run bench -- detector ${options.join(' ')}\` on ${data}, with ${domains.length} targets; percentages. Recall and
false alarms come from the same run. The typos of the wild and the synthetic ones are described in \`test/bench/data\` and
made by \`test/bench/detector\`.

${promises}

What is missed, and why: [the detector](../contributors/detector.md#what-is-missed).

## How fast

Nine popular domains to one mistyping, none of them a target; each call is a sample. "Times slower" is the mean beside that
of Nearmiss in the same run. Targets beyond the first 340 are popular domains and names made of two of their labels.

${fast}

## What the .gov registry weighs

Whether a .gov name exists is asked of the complete list, which travels only where a policy names the pack \`us-gov\`.

${forms}
`;
}
