import { leaveBlockedSend } from '../outlook/storage/last-blocked-send.ts';
import { notify } from '../outlook/notice/notice.ts';
import { type Answer, type OutlookEvent, answerOnce } from '../outlook/event/send-event.ts';
import { checkMessage } from './check-message.ts';
import type { AddInConfig } from '../review/add-in-config.ts';
import type { StoppedBy } from '../review/blocked-send.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { type SendDecision, failed, faultyPolicy } from './send-decision.ts';
import { spokenWords } from './words.ts';

/**
 * The handler of `ItemSend`: asks the sender about doubtful recipients and answers the event exactly once.
 * Whatever fails, a message is not sent unchecked unless the policy allows it.
 *
 * @param config undefined when the policy is faulty: no message is sent then, and a notice says why
 * @param build the version of Nearmiss that was built
 */
export function itemSendHandler(
  config: AddInConfig | undefined,
  build: string,
): (event: OutlookEvent) => Promise<void> {
  const inTurn = oneAtATime();
  const by = { policyVersion: config?.policy.version, build };
  return (event) =>
    answerOnce(
      event,
      async () => tell(await inTurn(() => decide(config)), by),
      (error) => tell(failed(error), by),
    );
}

async function decide(config: AddInConfig | undefined): Promise<SendDecision> {
  return config ? checkMessage(config) : faultyPolicy;
}

/**
 * The answer to `ItemSend` carries no reason. The notice on the message gives it, and the pane shows the
 * time.
 */
async function tell({ send, notice, unchecked }: SendDecision, by: StoppedBy): Promise<Answer> {
  await Promise.all([
    notice !== undefined && spokenWords().then((words) => notify(notice(words))),
    !send && leaveBlockedSend({ ...by, unchecked }),
  ]);
  return { allowEvent: send };
}
