/**
 * The detector's benchmark: `npm run bench -- detector`.
 * `--committed` measures on the committed data only; `--markdown` writes docs/benchmark-detector.md;
 * `--worst FILE` writes the mistakes to a file; `--no-speed` leaves the clock alone; `--ours` leaves the others out.
 */
import { writeFileSync } from 'node:fs';
import { loadCorpus } from './corpus.ts';
import type { Detector } from './detectors/detector.ts';
import { editDistance } from './detectors/edit-distance.ts';
import { emailSpellChecker } from './detectors/email-spell-checker.ts';
import { mailcheckDetector } from './detectors/mailcheck.ts';
import { benchmarkDirectory, nearmiss } from './detectors/nearmiss.ts';
import { classTable, promiseTable, worst, type Contestant } from './report.ts';
import { answersOf } from './run-evaluation.ts';

const options = process.argv.slice(2);
const has = (option: string): boolean => options.includes(option);

const corpus = loadCorpus(!has('--committed'));
const domains = corpus.targets.map((target) => target.domain);
const compete = (detector: Detector): Contestant => ({ detector, answers: answersOf(detector, corpus) });

const ours = compete(nearmiss(benchmarkDirectory(corpus.targets)));
const others = has('--ours')
  ? []
  : [
      mailcheckDetector([]),
      mailcheckDetector(domains),
      emailSpellChecker([]),
      emailSpellChecker(domains),
      editDistance(domains),
    ].map(compete);

console.log(promiseTable(ours, others));
console.log(classTable(ours));
const worstFile = options[options.indexOf('--worst') + 1];
if (has('--worst') && worstFile !== undefined) writeFileSync(worstFile, worst(ours, 60));
