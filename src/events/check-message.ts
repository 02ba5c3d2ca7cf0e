import { applyOutcome } from '../outlook/apply-outcome.ts';
import { ask } from '../outlook/dialog.ts';
import { client, clientFacts } from '../outlook/host.ts';
import { rememberKept } from '../outlook/kept.ts';
import { locale } from '../outlook/launch-context.ts';
import type { ReadMessage } from '../outlook/message.ts';
import { clearNotice } from '../outlook/notice.ts';
import { remember } from '../outlook/remembered.ts';
import type { Policy } from '../policy/policy.ts';
import { acceptOutcome } from '../review/accept-outcome.ts';
import { checkAddress } from '../review/check-address.ts';
import { isAddress } from '../review/is-address.ts';
import { openReview } from '../review/open-review.ts';
import type { Outcome } from '../review/review.ts';
import { wordsOfFailure } from '../text/failure.ts';
import { longestInNotice, plainAddress } from '../text/plain.ts';
import type { Installed } from '../review/installed.ts';
import { type Opened, firstOpen, openMessage, withKept } from './open-message.ts';
import { wordsOfSilence } from './silence-words.ts';
import { type NotChecked, type Saying, type Verdict, allow, block, unread, unreadPart } from './verdict.ts';

/** Reads the message, asks the sender about doubtful recipients, and says whether it may go. */
export async function checkMessage(installed: Installed): Promise<Verdict> {
  const read = await openMessage(installed);
  if (!read) return asThePolicySays(installed.policy, unread);
  const opened = await withKept(read, installed);
  return firstOpen(opened.review) === undefined
    ? wholeMessage(opened.message, installed)
    : askAbout(opened, installed);
}

async function askAbout({ message, review }: Opened, installed: Installed): Promise<Verdict> {
  const { policy, directory } = installed;
  const check = (doubtId: string, address: string) => {
    const doubt = review.doubts.find(({ id }) => id === doubtId);
    if (!doubt || !isAddress(address)) throw new Error('no such doubt, or no address');
    return checkAddress(address, doubt.recipient, message, policy, directory);
  };
  const asked = await ask(review, { check, locale: locale() });
  if (asked.type === 'failed') return block((words) => wordsOfSilence(words, asked.reason));
  try {
    const accepted = acceptOutcome(review, asked.outcome, check);
    return accepted.type === 'refused'
      ? changedMeanwhile(accepted.address)
      : await carryOut(accepted.outcome, message, installed);
  } finally {
    asked.close();
  }
}

/** `outcome` is what the review offered. */
async function carryOut(outcome: Outcome, message: ReadMessage, installed: Installed): Promise<Verdict> {
  if (outcome.type === 'cancel') {
    await clearNotice();
    return block();
  }
  const applied = await applyOutcome(outcome);
  if (applied.type !== 'applied') return block((words) => wordsOfFailure(words, applied));
  if (outcome.keep.length > 0) await rememberKept(outcome.keep);
  const forgotten = await rememberFor(outcome, installed);
  const verdict = await checkAgain(applied.changes, message.kept.concat(outcome.keep), installed);
  return forgotten === undefined ? verdict : { notice: forgotten, ...verdict };
}

/** Remembers what the sender does not want to be asked about again. Returns the words for a failure. */
async function rememberFor(
  { remember: wanted = [] }: Extract<Outcome, { type: 'send' }>,
  { policy }: Installed,
): Promise<Saying | undefined> {
  if (wanted.length === 0 || (await remember(wanted, policy))) return undefined;
  return ({ notice }) => notice.notRemembered;
}

/**
 * The message is read and judged once more: a recipient may have come in while the dialog was open, and only this makes
 * sure that what leaves is what the sender saw and wanted.
 */
async function checkAgain(changes: number, kept: readonly string[], installed: Installed): Promise<Verdict> {
  const { policy, directory } = installed;
  const read = await openMessage(installed);
  if (!read) return unread;
  const { message } = read;
  const left = firstOpen(openReview({ ...message, kept }, policy, directory));
  if (left) return changedMeanwhile(left.recipient.address);
  const again = changes > 0 && clientFacts[client()].afterCorrection === 'press-send-again';
  return again
    ? block(({ notice }) => notice.changedPressSend(message.kind))
    : wholeMessage(message, installed);
}

/** Somebody else wrote into the message, or the answer is about another one. */
function changedMeanwhile(address: string): Verdict {
  return block(({ errors }) => errors.changedMeanwhile(plainAddress(address, longestInNotice)));
}

function wholeMessage(message: ReadMessage, { policy }: Installed): Verdict {
  const left = unreadPart(message);
  return left ? asThePolicySays(policy, left) : allow;
}

function asThePolicySays({ whenUnreadable }: Policy, otherwise: NotChecked): Verdict {
  return whenUnreadable === 'allow'
    ? { send: true, notice: ({ notice }) => notice.unreadableSent }
    : otherwise;
}
