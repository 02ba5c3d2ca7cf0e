import type { Doubt, Outcome, Review } from '../../review/review.ts';
import { isDoubt, isOutcome, isReview } from './review-shape.ts';
import { hasText, isRecord } from '../../policy/shape.ts';

/** Messages from the dialog to its opener. */
export type FromDialog =
  /** The dialog is listening. Repeated until the review arrives. */
  | { readonly type: 'ready' }
  /** Asks whether this address, in place of the doubt's address, is doubtful too. The dialog chooses `id`. */
  | { readonly type: 'check'; readonly id: string; readonly doubtId: string; readonly address: string }
  /** The sender's decision. Sent exactly once. */
  | { readonly type: 'outcome'; readonly outcome: Outcome };

/** Messages from the opener to the dialog. */
export type ToDialog =
  | { readonly type: 'review'; readonly review: Review }
  | { readonly type: 'checked'; readonly id: string; readonly doubt: Doubt | null }
  | { readonly type: 'check-failed'; readonly id: string };

/** Parses a message from the dialog. Undefined for any other text. */
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

/** Parses a message from the opener. Undefined for any other text. */
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

/**
 * Longer than any genuine message, in UTF-16 code units: a thousand doubts with the longest addresses that
 * Outlook accepts.
 */
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
