import type { Frame } from '../model/frame.ts';
import { answerText, eventText, focusText, type Request } from '../model/wire.ts';

/** The messages that Outlook posts to the windows of its frames. */
export class Posts {
  /** @param origin Outlook's own origin, which every message names */
  constructor(readonly origin: string) {}

  /** Passes an answer to the request's `answered`, or to the calling page if there is none. */
  answer = (frame: Frame, request: Request, data: object): void => {
    if (request.answered === undefined) this.reply(frame, request, data);
    else request.answered(data);
  };

  reply = (frame: Frame, request: Request, data: object | null): void =>
    frame.shown.post(answerText(request, data, this.origin), frame.origin);

  /** Tells a frame of an event; returns whether the frame has registered for it. */
  tell = (frame: Frame, action: string, data: unknown): boolean => {
    if (!frame.registered.has(action)) return false;
    frame.shown.post(eventText(frame.conversation, action, data, this.origin), frame.origin);
    return true;
  };

  /** Moves the focus to the first or the last tab stop of a frame's page. */
  enter = (frame: Frame, where: 'first' | 'last'): void =>
    frame.shown.post(focusText(frame.conversation, where === 'first' ? 11 : 12, this.origin), frame.origin);
}
