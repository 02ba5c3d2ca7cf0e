import type { Frame } from '../windows/frame.ts';
import { answerText, eventText, focusText, type Request } from './wire.ts';

/** What Outlook posts to the windows of its frames. */
export class Posts {
  /** @param origin Outlook's own, which every message names */
  constructor(readonly origin: string) {}

  /** An answer, to whoever waits for it: the page itself, or something that stands in its way. */
  answer = (frame: Frame, request: Request, data: object): void => {
    if (request.answered === undefined) this.reply(frame, request, data);
    else request.answered(data);
  };

  reply = (frame: Frame, request: Request, data: object | null): void =>
    frame.shown.post(answerText(request, data, this.origin), frame.origin);

  /** Something that happened; says whether the frame had registered for it. */
  tell = (frame: Frame, action: string, data: unknown): boolean => {
    if (!frame.registered.has(action)) return false;
    frame.shown.post(eventText(frame.conversation, action, data, this.origin), frame.origin);
    return true;
  };

  /** Puts the focus on the first or the last thing in a frame's page that takes it. */
  enter = (frame: Frame, where: 'first' | 'last'): void =>
    frame.shown.post(focusText(frame.conversation, where === 'first' ? 11 : 12, this.origin), frame.origin);
}
