import { needsChoice } from '../review/doubts/needs-choice.ts';
import { phaseOf } from '../review/doubts/undecided.ts';
import { outcomeOf, withWritten } from '../review/outcome/written.ts';
import type { Choice, Review } from '../review/review.ts';
import type { Reviewed, Trouble } from './pane-state.ts';
import type { WriteReport } from './write-choices.ts';

/** Returns the state with these choices in the message, and what is known to have gone wrong. */
export function afterWriting(
  state: Reviewed,
  choices: Review['choices'],
  { already, isKept, isRemembered }: WriteReport,
): Reviewed {
  const written = withWritten(state, choices, already);
  return withTroubles({ ...state, written }, Object.keys(choices), (id) => {
    const choice = choices[id];
    if (!isKept && keptBy(state, id, choice).length > 0) return { type: 'not-kept' };
    const isWish = choice?.type === 'keep' && choice.remember === true;
    return isWish && !isRemembered ? { type: 'not-remembered' } : undefined;
  });
}

/** Returns the state in which these choices are open again, because they could not be written. */
export function afterRefusal(state: Reviewed, choices: Review['choices'], trouble: Trouble): Reviewed {
  const ids = Object.keys(choices).filter((id) => state.review.choices[id] === choices[id]);
  return withTroubles(
    withChoices(state, ids, () => undefined),
    ids,
    () => trouble,
  );
}

/**
 * Returns the state in which the written choices of these doubts are not in the message any more. Whether a kept
 * address is forgotten shows only when the message is read again.
 */
export function afterUndoing(state: Reviewed, ids: readonly string[]): Reviewed {
  return withoutWritten(
    state,
    ids.filter((id) => state.written[id]?.choice.type !== 'keep'),
  );
}

function withoutWritten(state: Reviewed, ids: readonly string[]): Reviewed {
  const written = { ...state.written };
  ids.forEach((id) => Reflect.deleteProperty(written, id));
  return { ...state, written };
}

/** Returns the state in which these choices stand again, because they could not be taken back. */
export function afterFailedUndo(state: Reviewed, ids: readonly string[], trouble: Trouble): Reviewed {
  const open = ids.filter((id) => !state.review.choices[id]);
  return withTroubles(
    withChoices(state, open, (id) => state.written[id]?.choice),
    open,
    () => trouble,
  );
}

/**
 * Returns the state after the message was read, or could not be. Outlook may report a wrong result in both
 * directions, so what is read counts: a kept address is lost where it is doubted now, and a choice that could
 * not be taken back is open where its recipient is doubted again.
 *
 * @param choices those that were just written
 * @param undone the ids of the doubts whose choices were just taken back
 */
export function afterReading(
  state: Reviewed,
  choices: Review['choices'],
  undone: readonly string[],
  isRead: boolean,
): Reviewed {
  const ids = Object.keys(choices);
  if (!isRead) {
    const lost = ids.filter((id) => choices[id]?.type === 'keep' && state.troubles[id]?.type === 'not-kept');
    return withoutWritten(
      withChoices(state, lost, () => undefined),
      lost,
    );
  }
  const doubted = state.fresh.doubts.filter(needsChoice).map(({ recipient }) => recipient.address);
  const lower = doubted.map((address) => address.toLowerCase());
  const stillKept = undone.filter((id) => state.written[id] && !state.review.choices[id]);
  const known = afterFailedUndo(withoutStaleTroubles(state), stillKept, { type: 'not-forgotten' });
  return withTroubles(known, ids, (id) => {
    const isLost = keptBy(state, id, choices[id]).some((address) => lower.includes(address));
    if (isLost) return { type: 'not-kept' };
    const trouble = state.troubles[id];
    return trouble?.type === 'not-kept' ? undefined : trouble;
  });
}

/** Without the troubles about choices that stood again and are open now. */
function withoutStaleTroubles(state: Reviewed): Reviewed {
  const open = state.review.doubts.filter(
    ({ id }) => state.troubles[id]?.type === 'not-forgotten' && !state.review.choices[id],
  );
  return withTroubles(
    state,
    open.map(({ id }) => id),
    () => undefined,
  );
}

function keptBy({ review }: Reviewed, id: string, choice: Choice | undefined): readonly string[] {
  return choice ? outcomeOf(review, { [id]: choice }).keep : [];
}

/** Returns the state with other troubles for these doubts. */
export function withTroubles(
  state: Reviewed,
  ids: readonly string[],
  troubleOf: (id: string) => Trouble | undefined,
): Reviewed {
  const troubles: Record<string, Trouble> = { ...state.troubles };
  for (const id of ids) {
    const trouble = troubleOf(id);
    if (trouble) troubles[id] = trouble;
    else Reflect.deleteProperty(troubles, id);
  }
  return { ...state, troubles };
}

function withChoices(
  state: Reviewed,
  ids: readonly string[],
  choiceOf: (id: string) => Choice | undefined,
): Reviewed {
  const choices: Record<string, Choice> = { ...state.review.choices };
  for (const id of ids) {
    const choice = choiceOf(id);
    if (choice) choices[id] = choice;
    else Reflect.deleteProperty(choices, id);
  }
  const review = { ...state.review, choices };
  return { ...state, review: { ...review, phase: phaseOf(review) } };
}
