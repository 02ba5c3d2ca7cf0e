import { messageChild, messageParent } from './dialogs.ts';
import type { Frame } from './frame.ts';
import type { Completion, Host } from './host.ts';
import { fields, parseJson, text, type Fields, type Request } from './wire.ts';

const ok = { Version: 1, Error: 0 };

/** What the add-in passed to `event.completed`, as office.js wrapped it. */
const readCompletion = (data: Fields): Completion => {
  const { completedContext } = fields(parseJson(data['2']));
  return { status: Number(data['1']), allowEvent: fields(completedContext).allowEvent === true };
};

const completed = (host: Host, data: Fields): void => {
  const id = text(data['0']);
  const settle = host.commands.get(id);
  const completion = readCompletion(data);
  host.answers.push(completion);
  if (settle === undefined) {
    host.trace.wrong('The add-in answered an event a second time, or one that nobody asked');
    return;
  }
  host.commands.delete(id);
  const verdict = completion.allowEvent ? 'send it' : 'do not send it';
  host.trace.say(
    'add-in',
    completion.status === 0 ? `answers: ${verdict}` : `office.js error ${completion.status}`,
  );
  settle(completion);
};

type CommonCall = (host: Host, frame: Frame, data: Fields) => void;

/** The dispatch table of the calls that all Office programs share. */
const calls: ReadonlyMap<number, CommonCall> = new Map<number, CommonCall>([
  [94, (host, _frame, data) => completed(host, data)],
  [97, (host, frame) => host.close(frame)],
  [144, messageParent],
  [145, messageChild],
]);

/** `executeMethod`, with a small e: completion, closing, messages between dialog and parent. */
export const commonCall = (host: Host, frame: Frame, request: Request): void => {
  const data = fields(request.data);
  const id = Number(fields(data.DdaMethod).DispatchId);
  const call = calls.get(id);
  if (call === undefined)
    host.trace.wrong(`The add-in made common call ${id}, which this Outlook does not know`);
  host.answer(frame, request, call === undefined ? { Version: 1, Error: 5000 } : ok);
  call?.(host, frame, data);
};
