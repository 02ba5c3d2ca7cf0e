import type { Completion, Host } from '../model/host.ts';
import { runCommand, type Timeouts } from '../protocol/run-function.ts';

/** How a Send ended. */
export type SendResult =
  | { readonly type: 'sent' }
  | { readonly type: 'stopped' }
  /** Outlook itself refuses: the item has no recipient. */
  | { readonly type: 'no-recipient' }
  /** The add-in's page did not start, does not know the function, or did not answer in time. */
  | { readonly type: 'unavailable'; readonly why: string };

/** Returns the answer of an add-in's function, or why it counts as unavailable. */
export const outcomeOf = (
  ended: Completion | string,
): { readonly answer: Completion } | { readonly why: string } => {
  if (typeof ended === 'string') return { why: ended };
  if (ended.status === 11101) return { why: 'it does not know the function' };
  return ended.status === 0 ? { answer: ended } : { why: `office.js error ${ended.status}` };
};

/**
 * Asks an on-send add-in whether the item may be sent. On-send always blocks: without an answer nothing is
 * sent.
 */
export const askOnSend = async (host: Host, runs: string, timeouts: Timeouts): Promise<SendResult> => {
  const outcome = outcomeOf(await runCommand(host, 'ItemSend', runs, timeouts));
  if ('why' in outcome) return { type: 'unavailable', why: outcome.why };
  return { type: outcome.answer.allowEvent ? 'sent' : 'stopped' };
};
