import { applyOutcome } from '../outlook/message/apply-outcome.ts';
import { ask } from '../outlook/dialog/dialog.ts';
import { client, clientFacts } from '../outlook/office/host.ts';
import { rememberKept } from '../outlook/storage/kept.ts';
import { locale } from '../outlook/office/launch-context.ts';
import type { ReadMessage } from '../outlook/message/message.ts';
import { clearNotice } from '../outlook/notice/notice.ts';
import { remember } from '../outlook/storage/remembered.ts';
import type { Policy } from '../policy/policy.ts';
import { acceptOutcome } from '../review/outcome/accept-outcome.ts';
import { checkAddress } from '../review/doubts/check-address.ts';
import { isAddress } from '../review/doubts/is-address.ts';
import { openReview } from '../review/open-review.ts';
import type { Outcome } from '../review/review.ts';
import { wordsOfFailure } from '../text/compose/failure.ts';
import { longestInNotice, plainAddress } from '../text/compose/plain.ts';
import type { AddInConfig } from '../review/add-in-config.ts';
import { type Opened, firstOpen, openMessage, withKept } from './open-message.ts';
import { failureSentence } from './silence-words.ts';
import {
  type NotChecked,
  type Saying,
  type SendDecision,
  allow,
  block,
  unread,
  unreadPart,
} from './send-decision.ts';

/** Reads the message, asks the sender about doubtful recipients, and says whether it may go. */
export async function checkMessage(config: AddInConfig): Promise<SendDecision> {
  const read = await openMessage(config);
  if (!read) return asThePolicySays(config.policy, unread);
  const opened = await withKept(read, config);
  return firstOpen(opened.review) === undefined
    ? wholeMessage(opened.message, config)
    : askAbout(opened, config);
}

async function askAbout({ message, review }: Opened, config: AddInConfig): Promise<SendDecision> {
  const { policy, knownDomains } = config;
  const check = (doubtId: string, address: string) => {
    const doubt = review.doubts.find(({ id }) => id === doubtId);
    if (!doubt || !isAddress(address)) throw new Error('no such doubt, or no address');
    return checkAddress(address, doubt.recipient, message, policy, knownDomains);
  };
  const asked = await ask(review, { check, locale: locale() });
  if (asked.type === 'failed') return block((words) => failureSentence(words, asked.reason));
  try {
    const accepted = acceptOutcome(review, asked.outcome, check);
    return accepted.type === 'refused'
      ? changedMeanwhile(accepted.address)
      : await carryOut(accepted.outcome, message, config);
  } finally {
    asked.close();
  }
}

/** `outcome` is what the review offered. */
async function carryOut(outcome: Outcome, message: ReadMessage, config: AddInConfig): Promise<SendDecision> {
  if (outcome.type === 'cancel') {
    await clearNotice();
    return block();
  }
  const applied = await applyOutcome(outcome);
  if (applied.type !== 'applied') return block((words) => wordsOfFailure(words, applied));
  if (outcome.keep.length > 0) await rememberKept(outcome.keep);
  const forgotten = await rememberFor(outcome, config);
  const result = await checkAgain(applied.changes, message.kept.concat(outcome.keep), config);
  return forgotten === undefined ? result : { notice: forgotten, ...result };
}

/** Remembers what the sender does not want to be asked about again. Returns the words for a failure. */
async function rememberFor(
  { remember: wanted = [] }: Extract<Outcome, { type: 'send' }>,
  { policy }: AddInConfig,
): Promise<Saying | undefined> {
  if (wanted.length === 0 || (await remember(wanted, policy))) return undefined;
  return ({ notice }) => notice.notRemembered;
}

/**
 * The message is read and judged once more: a recipient may have come in while the dialog was open, and only this makes
 * sure that what leaves is what the sender saw and wanted.
 */
async function checkAgain(
  changes: number,
  kept: readonly string[],
  config: AddInConfig,
): Promise<SendDecision> {
  const { policy, knownDomains } = config;
  const read = await openMessage(config);
  if (!read) return unread;
  const { message } = read;
  const left = firstOpen(openReview({ ...message, kept }, policy, knownDomains));
  if (left) return changedMeanwhile(left.recipient.address);
  const again = changes > 0 && clientFacts[client()].afterCorrection === 'press-send-again';
  return again ? block(({ notice }) => notice.changedPressSend(message.kind)) : wholeMessage(message, config);
}

/** Somebody else wrote into the message, or the answer is about another one. */
function changedMeanwhile(address: string): SendDecision {
  return block(({ errors }) => errors.changedMeanwhile(plainAddress(address, longestInNotice)));
}

function wholeMessage(message: ReadMessage, { policy }: AddInConfig): SendDecision {
  const left = unreadPart(message);
  return left ? asThePolicySays(policy, left) : allow;
}

function asThePolicySays({ whenUnreadable }: Policy, otherwise: NotChecked): SendDecision {
  return whenUnreadable === 'allow'
    ? { send: true, notice: ({ notice }) => notice.unreadableSent }
    : otherwise;
}
