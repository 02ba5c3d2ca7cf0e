import type { Corpus } from './corpus.ts';
import type { Detector } from './detectors/detector.ts';
import { judgeLegit, judgeTypos } from './evaluate.ts';
import type { Answers } from './gates.ts';

/** Runs one detector on the whole corpus. */
export function answersOf(detector: Detector, corpus: Corpus): Answers {
  return {
    plain: judgeTypos(detector, corpus.typos),
    inContext: judgeTypos(detector, corpus.typos, (row) => [`colleague@${row.intended}`]),
    legit: judgeLegit(detector, corpus.legit),
  };
}
