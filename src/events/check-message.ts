import { applyOutcome } from '../outlook/apply-outcome.ts';
import { ask } from '../outlook/dialog.ts';
import { client, clientFacts } from '../outlook/host.ts';
import { rememberKept } from '../outlook/kept.ts';
import { locale } from '../outlook/launch-context.ts';
import type { ReadMessage } from '../outlook/message.ts';
import { clearNotice } from '../outlook/notice.ts';
import { remember } from '../outlook/remembered.ts';
import type { Policy } from '../policy/policy.ts';
import { checkAddress } from '../review/check-address.ts';
import { openReview } from '../review/open-review.ts';
import type { Outcome, Review } from '../review/review.ts';
import { wordsOfFailure } from '../text/failure.ts';
import { longestInNotice, plainAddress } from '../text/plain.ts';
import type { Installed } from '../review/installed.ts';
import { type Opened, firstOpen, openMessage, withKept } from './open-message.ts';
import { wordsOfSilence } from './silence-words.ts';
import { type NotChecked, type Saying, type Verdict, allow, block, unread, unreadField } from './verdict.ts';

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
  const judge = (doubtId: string, address: string) => {
    const doubt = review.doubts.find(({ id }) => id === doubtId);
    if (!doubt) throw new Error('no such doubt');
    return checkAddress(address, doubt.recipient, message, policy, directory);
  };
  const asked = await ask(review, { check: judge, locale: locale() });
  if (asked.type === 'failed') return block((words) => wordsOfSilence(words, asked.reason));
  try {
    return await carryOut(asked.outcome, { message, review }, installed);
  } finally {
    asked.close();
  }
}

async function carryOut(
  outcome: Outcome,
  { message, review }: Opened,
  installed: Installed,
): Promise<Verdict> {
  if (outcome.type === 'cancel') {
    await clearNotice();
    return block();
  }
  const applied = await applyOutcome(outcome);
  if (applied.type !== 'applied') return block((words) => wordsOfFailure(words, applied));
  if (outcome.keep.length > 0) await rememberKept(outcome.keep);
  const forgotten = await rememberFor(outcome, review, installed);
  const verdict = await checkAgain(applied.changes, message.kept.concat(outcome.keep), installed);
  return forgotten === undefined ? verdict : { notice: forgotten, ...verdict };
}

/**
 * Remembers what the sender does not want to be asked about again, as far as the review offered that: a message from the dialog
 * could say anything. Returns the words for a failure.
 */
async function rememberFor(
  outcome: Outcome,
  { doubts }: Review,
  { policy }: Installed,
): Promise<Saying | undefined> {
  const wanted = outcome.type === 'send' ? (outcome.remember ?? []) : [];
  const offered = wanted.filter(({ address }) =>
    doubts.some((doubt) => doubt.mayRemember === true && doubt.recipient.address.toLowerCase() === address),
  );
  if (offered.length === 0 || (await remember(offered, policy))) return undefined;
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
  if (left) {
    const address = plainAddress(left.recipient.address, longestInNotice);
    return block(({ errors }) => errors.changedMeanwhile(address));
  }
  const again = changes > 0 && clientFacts[client()].afterCorrection === 'press-send-again';
  return again
    ? block(({ notice }) => notice.changedPressSend(message.kind))
    : wholeMessage(message, installed);
}

function wholeMessage({ incomplete }: ReadMessage, { policy }: Installed): Verdict {
  const [field] = incomplete;
  return field === undefined ? allow : asThePolicySays(policy, unreadField(field));
}

function asThePolicySays({ whenUnreadable }: Policy, otherwise: NotChecked): Verdict {
  return whenUnreadable === 'allow'
    ? { send: true, notice: ({ notice }) => notice.unreadableSent }
    : otherwise;
}
