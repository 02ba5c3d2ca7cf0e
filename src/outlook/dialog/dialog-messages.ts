import type { Doubt, Outcome, Review } from '../../review/review.ts';
import { isDoubt, isOutcome, isReview } from './review-shape.ts';
import { hasText, isRecord } from '../../policy/shape.ts';

/** What the dialog says to its opener. */
export type FromDialog =
  /** The dialog listens; repeated until the review comes. */
  | { readonly type: 'ready' }
  /** Is this address, in place of that of the doubt, doubtful too? `id` is the dialog's own. */
  | { readonly type: 'check'; readonly id: string; readonly doubtId: string; readonly address: string }
  /** What the sender decided; exactly once. */
  | { readonly type: 'outcome'; readonly outcome: Outcome };

/** What the opener says to its dialog. */
export type ToDialog =
  | { readonly type: 'review'; readonly review: Review }
  | { readonly type: 'checked'; readonly id: string; readonly doubt: Doubt | null }
  | { readonly type: 'check-failed'; readonly id: string };

/** The message in a text from the dialog; undefined for anything that is not exactly one. */
export function parseFromDialog(text: unknown): FromDialog | undefined {
  const message = parse(text);
  if (!message) return undefined;
  switch (message.type) {
    case 'ready':
      return { type: 'ready' };
    case 'check': {
      const { id, doubtId, address } = message;
      return hasText(id) && hasText(doubtId) && hasText(address)
        ? { type: 'check', id, doubtId, address }
        : undefined;
    }
    case 'outcome': {
      const { outcome } = message;
      return isOutcome(outcome) ? { type: 'outcome', outcome } : undefined;
    }
    default:
      return undefined;
  }
}

/** The message in a text from the opener; undefined for anything that is not exactly one. */
export function parseToDialog(text: unknown): ToDialog | undefined {
  const message = parse(text);
  if (!message) return undefined;
  const { type, id, review, doubt } = message;
  switch (type) {
    case 'review':
      return isReview(review) ? { type, review } : undefined;
    case 'checked':
      return hasText(id) && (doubt === null || isDoubt(doubt)) ? { type, id, doubt } : undefined;
    case 'check-failed':
      return hasText(id) ? { type, id } : undefined;
    default:
      return undefined;
  }
}

/** Longer than any honest message, in UTF-16 code units: a thousand doubts with the longest addresses that Outlook takes. */
const longest = 20_000_000;

function parse(text: unknown): Record<string, unknown> | undefined {
  if (typeof text !== 'string' || text.length > longest) return undefined;
  try {
    const message: unknown = JSON.parse(text);
    return isRecord(message) ? message : undefined;
  } catch {
    return undefined;
  }
}
