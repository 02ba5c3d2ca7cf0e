import { isWhole } from '../outlook/message/message.ts';
import { undecided } from '../review/doubts/undecided.ts';
import { failureText } from '../text/compose/failure.ts';
import type { WordsInPane } from '../text/words.ts';
import type { Reviewed, Trouble } from './pane-state.ts';
import { notChecked } from './pane-sentence.ts';

/** Whether the message can be sent: every choice is in it, everything was read, and somebody gets it. */
export function isReady({ review, message, busy, troubles }: Reviewed): boolean {
  const isFree = review.phase === 'decided' && !busy && lostTroubles({ review, troubles }).length === 0;
  return isFree && isWhole(message) && message.recipients.length > 0;
}

/** Returns the one line that says what to do next. */
export function nextStep(words: WordsInPane, state: Reviewed, stopped: boolean, canSend: boolean): string {
  const { review, message, busy, notSent } = state;
  const { pane } = words;
  const [lost] = lostTroubles(state);
  if (busy) return pane.loading;
  if (lost) return troubleText(words, lost);
  if (notSent) return pane.notSent;
  if (review.phase === 'deciding')
    return stopped ? pane.stopped : words.review.left(undecided(review).length);
  if (message.hasUntold) return notChecked(words, 'recipients');
  const [unread] = message.incomplete;
  if (unread !== undefined) return notChecked(words, unread);
  if (message.recipients.length === 0) return words.review.nobodyLeft;
  return canSend ? words.review.ready : pane.ready;
}

/** What is uncertain about doubts that are not shown any more. */
function lostTroubles({ review, troubles }: Pick<Reviewed, 'review' | 'troubles'>): Trouble[] {
  const isShown = (id: string) => review.doubts.some((doubt) => doubt.id === id);
  return Object.entries(troubles).flatMap(([id, trouble]) =>
    trouble.type === 'uncertain' && !isShown(id) ? [trouble] : [],
  );
}

/** Returns the sentence about a trouble. */
export function troubleText(words: WordsInPane, trouble: Trouble): string {
  switch (trouble.type) {
    case 'not-kept':
      return words.pane.notKept;
    case 'not-remembered':
      return words.notice.notRemembered;
    case 'not-forgotten':
      return words.remembered.notSaved;
    case 'refused':
    case 'uncertain':
      return failureText(words, trouble);
  }
}
