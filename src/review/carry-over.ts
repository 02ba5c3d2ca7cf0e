import { reduceReview } from './reduce-review.ts';
import type { Doubt, Review } from './review.ts';

/**
 * Returns the fresh review of a message whose recipients changed, with the choices made before for recipients
 * that are still there and still doubted. A choice that the fresh doubt does not offer is left out.
 */
export function carryOver(before: Review, fresh: Review): Review {
  const left = before.doubts.slice();
  return fresh.doubts.reduce((review, { id, recipient }) => {
    const at = left.findIndex((doubt) => isSame(doubt.recipient, recipient));
    const known = at < 0 ? undefined : left.splice(at, 1)[0];
    const choice = known && before.choices[known.id];
    return choice ? reduceReview(review, { type: 'choose', id, choice }) : review;
  }, fresh);
}

/** Whether the same recipients are doubted in the same places, so that nothing visible has changed. */
export function haveSameDoubts(one: Review, other: Review): boolean {
  return (
    one.doubts.length === other.doubts.length &&
    one.doubts.every((doubt, at) => {
      const twin = other.doubts[at];
      return twin?.id === doubt.id && isSame(doubt.recipient, twin.recipient);
    })
  );
}

/** Names are not compared: Outlook may learn one after it showed the address. */
function isSame(one: Doubt['recipient'], other: Doubt['recipient']): boolean {
  return one.field === other.field && one.address.toLowerCase() === other.address.toLowerCase();
}
