import type { Completion, Host } from '../host.ts';
import { runCommand, type Patience } from '../protocol/run-function.ts';

/** Why a message did not leave. */
export type SendResult =
  | { readonly type: 'sent' }
  | { readonly type: 'stopped' }
  /** The add-in's page did not start, its function is unknown, or it did not answer in time. */
  | { readonly type: 'unavailable'; readonly why: string };

/** What an add-in's function came to: its answer, or why it counts as unavailable. */
export const outcomeOf = (
  ended: Completion | string,
): { readonly answer: Completion } | { readonly why: string } => {
  if (typeof ended === 'string') return { why: ended };
  if (ended.status === 11101) return { why: 'it does not know the function' };
  return ended.status === 0 ? { answer: ended } : { why: `office.js error ${ended.status}` };
};

/** Asks an on-send add-in whether the item may leave. It always blocks: no word of it is a no. */
export const askOnSend = async (host: Host, runs: string, patience: Patience): Promise<SendResult> => {
  const outcome = outcomeOf(await runCommand(host, 'ItemSend', runs, patience));
  if ('why' in outcome) return { type: 'unavailable', why: outcome.why };
  return { type: outcome.answer.allowEvent ? 'sent' : 'stopped' };
};
