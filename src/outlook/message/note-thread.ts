import type { Recipient } from '../../detector/address/recipient.ts';
import { threadOf } from '../../review/thread.ts';
import { call } from '../office/call.ts';
import { composeItem, isAppointment } from '../office/item.ts';
import { leaveThread } from '../storage/thread.ts';
import { readField } from './recipients.ts';

/**
 * Stores with an answer whom Outlook itself put on it; nothing with any other message. Must run before the
 * sender changes the recipients. One call at a time, because a Send goes first. Rejects with an `OfficeError`.
 */
export async function noteThread(): Promise<void> {
  const item = composeItem();
  if (isAppointment(item) || !(await isAnswer(item))) return;
  const to = await readField(item, 'to');
  const cc = await readField(item, 'cc');
  // The entry that Outlook did not reveal may be the first.
  const first = to.hasUntold ? [nobody] : [];
  await leaveThread(threadOf(first.concat(to.recipients), cc.recipients));
}

const nobody: Recipient = { field: 'to', address: '', displayName: '' };

/** Whether it is a reply, to one or to all (Mailbox 1.10). */
async function isAnswer(item: Office.MessageCompose): Promise<boolean> {
  const { composeType } = await call<{ composeType: string }>((done) => {
    item.getComposeTypeAsync(done);
  });
  return composeType === 'reply';
}
