import { messageChild, messageParent } from '../windows/dialogs.ts';
import type { Frame } from '../model/frame.ts';
import type { Completion, Host } from '../model/host.ts';
import { sendEvents } from '../manifest/launch-events.ts';
import { refuse } from './refuse.ts';
import { eventOf } from './run-function.ts';
import { fields, parseJson, text, type Fields, type Request } from '../model/wire.ts';

const ok = { Version: 1, Error: 0 };

/** Reads what the add-in passed to `event.completed`, from office.js's wrapping. */
const readCompletion = (data: Fields): Completion => {
  const options = fields(fields(parseJson(data['2'])).completedContext);
  const allowEvent = options.allowEvent === true;
  return { event: eventOf(text(data['0'])), status: Number(data['1']), allowEvent, options };
};

const answersSend: readonly string[] = ['ItemSend', ...Object.values(sendEvents)];

const verdict = ({ event, status, allowEvent }: Completion): string => {
  if (status !== 0) return `office.js error ${status}`;
  if (!answersSend.includes(event)) return 'is done';
  return allowEvent ? 'answers: send it' : 'answers: do not send it';
};

const completed = (host: Host, data: Fields): void => {
  const id = text(data['0']);
  const settle = host.commands.get(id);
  const completion = readCompletion(data);
  if (answersSend.includes(completion.event)) host.answers.push(completion);
  if (settle === undefined) {
    host.trace.wrong('The add-in answered an event a second time, or one that nobody asked');
    return;
  }
  host.commands.delete(id);
  host.trace.say('add-in', verdict(completion));
  settle(completion);
};

type CommonCall = (host: Host, frame: Frame, data: Fields) => void;

/** The dispatch table of the common Office API. */
const calls: ReadonlyMap<number, CommonCall> = new Map<number, CommonCall>([
  [94, (host, _frame, data) => completed(host, data)],
  [97, (host, frame) => host.close(frame)],
  [144, messageParent],
  [145, messageChild],
]);

/** Handles `executeMethod` (small e): completion, closing, messages between a dialog and its parent. */
export const commonCall = (host: Host, frame: Frame, request: Request): void => {
  const data = fields(request.data);
  const id = Number(fields(data.DdaMethod).DispatchId);
  const call = calls.get(id);
  if (call === undefined)
    host.trace.wrong(`The add-in made common call ${id}, which this Outlook does not know`);
  if (id === 144 && frame.plan.kind === 'eventRuntime') {
    refuse(host, frame, request, 'messageParent');
    return;
  }
  host.answer(frame, request, call === undefined ? { Version: 1, Error: 5000 } : ok);
  call?.(host, frame, data);
};
