import type { SendWords } from '../text/words.ts';

/** A sentence in whichever language it will be said. */
export type Saying = (words: SendWords) => string;

/** What a send handler decided: whether the message goes, and a line that the sender reads on it. */
export interface Verdict {
  readonly send: boolean;
  readonly notice?: Saying;
}

export const allow: Verdict = { send: true };

export function block(notice?: Saying): Verdict {
  return notice === undefined ? { send: false } : { send: false, notice };
}
