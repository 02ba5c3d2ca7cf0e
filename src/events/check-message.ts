import { applyOutcome } from '../outlook/message/apply-outcome.ts';
import { ask } from '../outlook/dialog/dialog.ts';
import { client, clientFacts } from '../outlook/office/host.ts';
import { rememberKept } from '../outlook/storage/kept.ts';
import { locale } from '../outlook/office/launch-context.ts';
import { type ReadMessage, readMessage } from '../outlook/message/message.ts';
import { type MessageInReview, readForReview } from '../outlook/message/read-for-review.ts';
import { clearNotice } from '../outlook/notice/notice.ts';
import { learnFrom, learnNearMisses } from '../outlook/storage/mailbox-memory.ts';
import { remember } from '../outlook/storage/remembered.ts';
import type { Policy } from '../policy/policy.ts';
import { acceptOutcome } from '../review/outcome/accept-outcome.ts';
import { checkAddress } from '../review/doubts/check-address.ts';
import { isAddress } from '../review/doubts/is-address.ts';
import { needsChoice } from '../review/doubts/needs-choice.ts';
import { correctedDomains } from '../review/outcome/corrected-domains.ts';
import type { Change, Outcome } from '../review/review.ts';
import { failureText } from '../text/compose/failure.ts';
import { longestInNotice, plainAddress } from '../text/plain.ts';
import type { AddInConfig } from '../review/add-in-config.ts';
import { failureSentence } from './failure-sentence.ts';
import {
  type NotChecked,
  type Saying,
  type SendDecision,
  allow,
  block,
  unread,
  unreadPart,
} from './send-decision.ts';

/** Reads the message, asks the sender about doubtful recipients, and decides whether it may be sent. */
export async function checkMessage(config: AddInConfig): Promise<SendDecision> {
  const opened = await readForReview(config);
  if (!opened) return asThePolicySays(config.policy, unread);
  return opened.review.phase === 'decided' ? wholeMessage(opened, config) : askAbout(opened, config);
}

async function askAbout({ message, review }: MessageInReview, config: AddInConfig): Promise<SendDecision> {
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

/** @param outcome one that `acceptOutcome` accepted */
async function carryOut(outcome: Outcome, message: ReadMessage, config: AddInConfig): Promise<SendDecision> {
  if (outcome.type === 'cancel') {
    await clearNotice();
    return block();
  }
  const applied = await applyOutcome(outcome);
  if (applied.type !== 'applied') return block((words) => failureText(words, applied));
  if (outcome.keep.length > 0) await rememberKept(outcome.keep);
  const forgotten = await rememberFor(outcome, config);
  const known = { ...message, kept: message.kept.concat(outcome.keep) };
  const result = await checkAgain(outcome.changes, known, config);
  return forgotten === undefined ? result : { notice: forgotten, ...result };
}

/**
 * Remembers what the sender does not want to be asked about again. Returns the sentence about a failure, if
 * it failed.
 */
async function rememberFor(
  { remember: wanted = [] }: Extract<Outcome, { type: 'send' }>,
  { policy }: AddInConfig,
): Promise<Saying | undefined> {
  if (wanted.length === 0 || (await remember(wanted, policy))) return undefined;
  return ({ notice }) => notice.notRemembered;
}

/**
 * Reads and reviews the message once more. A recipient may have been added while the dialog was open; only
 * this ensures that what is sent is what the sender saw and decided.
 */
async function checkAgain(
  changes: readonly Change[],
  known: ReadMessage,
  config: AddInConfig,
): Promise<SendDecision> {
  const opened = await readForReview(config, readMessage, known);
  const nearMisses = correctedDomains(changes).length;
  const stays = opened ? reasonToStay(changes, opened) : unread;
  if (opened && !stays) return wholeMessage(opened, config, nearMisses);
  await learnNearMisses(nearMisses, config);
  return stays ?? unread;
}

function reasonToStay(
  changes: readonly Change[],
  { message, review }: MessageInReview,
): SendDecision | undefined {
  const left = review.doubts.find(needsChoice);
  if (left) return changedMeanwhile(left.recipient.address);
  const again = changes.length > 0 && clientFacts[client()].afterCorrection === 'press-send-again';
  return again ? block(({ notice }) => notice.changedPressSend(message.kind)) : undefined;
}

/** The message was changed while the dialog was open, or the answer is about another message. */
function changedMeanwhile(address: string): SendDecision {
  return block(({ errors }) => errors.changedMeanwhile(plainAddress(address, longestInNotice)));
}

/**
 * Learns from the message, which may leave unless a part of it could not be read.
 *
 * @param nearMisses how many wrong domains were corrected at this Send
 */
async function wholeMessage(
  { message, insisted }: MessageInReview,
  config: AddInConfig,
  nearMisses = 0,
): Promise<SendDecision> {
  const left = unreadPart(message);
  if (left) {
    await learnNearMisses(nearMisses, config);
    return asThePolicySays(config.policy, left);
  }
  await learnFrom(message, insisted, config, nearMisses);
  return allow;
}

function asThePolicySays({ whenUnreadable }: Policy, otherwise: NotChecked): SendDecision {
  return whenUnreadable === 'allow'
    ? { send: true, notice: ({ notice }) => notice.unreadableSent }
    : otherwise;
}
