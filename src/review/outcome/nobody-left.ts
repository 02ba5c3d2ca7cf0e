import type { Review } from '../review.ts';

/**
 * Whether the choices remove every recipient, so that the message must not be sent: it would go to nobody, and
 * some clients send it nevertheless.
 */
export function isNobodyLeft({
  isEveryone,
  doubts,
  choices,
}: Pick<Review, 'isEveryone' | 'doubts' | 'choices'>): boolean {
  return isEveryone === true && doubts.every(({ id }) => choices[id]?.type === 'remove');
}
