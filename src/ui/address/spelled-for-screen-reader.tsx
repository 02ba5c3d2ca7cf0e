import type { Doubt } from '../../review/review.ts';
import { spelledDifference } from '../../text/compose/spelled-difference.ts';
import { VisuallyHidden } from '../page/visually-hidden.tsx';
import { useWords } from '../page/words.ts';

export interface SpelledForScreenReaderProps {
  readonly id: string;
  readonly doubt: Doubt;
}

/** Spells out the marked difference for a screen reader, which pronounces both addresses much alike. */
export function SpelledForScreenReader({ id, doubt }: SpelledForScreenReaderProps) {
  const words = useWords();
  const said = spelledDifference(words, doubt);
  return said === '' ? null : <VisuallyHidden id={id}>{said}</VisuallyHidden>;
}
