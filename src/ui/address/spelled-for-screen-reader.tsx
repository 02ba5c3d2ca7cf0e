import type { Pair } from '../../review/doubts/pairs.ts';
import type { Doubt } from '../../review/review.ts';
import { destinationStamps, spokenStamps } from '../../text/compose/destination-stamps.ts';
import { joinSentences } from '../../text/compose/join-sentences.ts';
import { spelledDifference, spelledPair } from '../../text/compose/spelled-difference.ts';
import { VisuallyHidden } from '../page/visually-hidden.tsx';
import { useWords } from '../page/words.ts';

export interface SpelledForScreenReaderProps {
  readonly id: string;
  readonly doubt: Doubt;
  /** The pair that the doubt belongs to, if it is shown as one. */
  readonly pair?: Pair;
}

/**
 * Spells out the marked difference for a screen reader, which pronounces both addresses much alike, and says
 * where each leads.
 */
export function SpelledForScreenReader({ id, doubt, pair }: SpelledForScreenReaderProps) {
  const words = useWords();
  const spelled = pair ? spelledPair(words, pair, doubt) : spelledDifference(words, doubt);
  const stamps = pair ? [] : spokenStamps(words, destinationStamps(words, doubt));
  const said = joinSentences([spelled, ...stamps].filter((sentence) => sentence !== ''));
  return said === '' ? null : <VisuallyHidden id={id}>{said}</VisuallyHidden>;
}
