import { type OutlookEvent, completeAfter } from '../outlook/event/send-event.ts';
import { noteThread } from '../outlook/message/note-thread.ts';

/**
 * The handler of `OnNewMessageCompose`: notes whom Outlook itself put on an answer. Changes nothing in the
 * message. Send does not rely on it: without the note an answer is checked like a new message.
 */
export function onNewMessage(event: OutlookEvent): Promise<void> {
  return completeAfter(event, noteThread);
}
