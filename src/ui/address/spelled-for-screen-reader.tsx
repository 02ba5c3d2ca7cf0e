import type { Pair } from '../../review/doubts/pairs.ts';
import type { Doubt } from '../../review/review.ts';
import { spelledDifference, spelledPair } from '../../text/compose/spelled-difference.ts';
import { VisuallyHidden } from '../page/visually-hidden.tsx';
import { useWords } from '../page/words.ts';

export interface SpelledForScreenReaderProps {
  readonly id: string;
  readonly doubt: Doubt;
  /** The pair that the doubt belongs to, if it is shown as one. */
  readonly pair?: Pair;
}

/** Spells out the marked difference for a screen reader, which pronounces both addresses much alike. */
export function SpelledForScreenReader({ id, doubt, pair }: SpelledForScreenReaderProps) {
  const words = useWords();
  const said = pair ? spelledPair(words, pair, doubt) : spelledDifference(words, doubt);
  return said === '' ? null : <VisuallyHidden id={id}>{said}</VisuallyHidden>;
}
