import { notify } from '../outlook/notice.ts';
import type { OfficeError } from '../outlook/office-error.ts';
import { type Answer, type OutlookEvent, answerOnce } from '../outlook/send-event.ts';
import { checkMessage } from './check-message.ts';
import type { Installed } from '../review/installed.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { type Verdict, block } from './verdict.ts';
import { spokenWords } from './words.ts';

/**
 * The handler of `ItemSend`: asks the sender about doubtful recipients and answers the event exactly once. Whatever fails,
 * the message is not sent without a check unless the policy says so.
 *
 * @param installed undefined when the policy is faulty: no message is sent then, and the sender reads why
 */
export function itemSendHandler(installed: Installed | undefined): (event: OutlookEvent) => Promise<void> {
  const inTurn = oneAtATime();
  return (event) => answerOnce(event, async () => tell(await inTurn(() => decide(installed))), failed);
}

async function decide(installed: Installed | undefined): Promise<Verdict> {
  return installed ? checkMessage(installed) : block(({ notice }) => notice.policyBroken);
}

/** Only a time-out of everything or a defect of ours comes here. */
function failed(error: OfficeError): Promise<Answer> {
  return tell(
    block(({ notice }) => (error.name === 'NoAnswer' ? notice.outOfTime : notice.unreadableBlocked)),
  );
}

/** On-send cannot say why it stops a message; the line on the message does. */
async function tell({ send, notice }: Verdict): Promise<Answer> {
  if (notice !== undefined) await notify(notice(await spokenWords()));
  return { allowEvent: send };
}
