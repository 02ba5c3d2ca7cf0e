import type { Unchecked } from '../review/stop.ts';
import type { SendWords } from '../text/words.ts';

/** A sentence in whichever language it will be said. */
export type Saying = (words: SendWords) => string;

/** What a send handler decided: whether the message goes, and a line that the sender reads on it. */
export interface Verdict {
  readonly send: boolean;
  readonly notice?: Saying;
  /** What could not be checked, so that the message stays. */
  readonly unchecked?: Unchecked;
}

export const allow: Verdict = { send: true };

export function block(notice?: Saying): Verdict {
  return notice === undefined ? { send: false } : { send: false, notice };
}

/** The message stays because it could not be checked, or not all of it. */
export function notChecked(unchecked: Unchecked, notice: Saying): Verdict {
  return { send: false, notice, unchecked };
}
