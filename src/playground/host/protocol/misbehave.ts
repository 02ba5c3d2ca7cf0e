import { callName } from './call-names.ts';
import { faultWords, type Fault } from '../faults/fault.ts';
import type { Frame } from '../model/frame.ts';
import type { Host } from '../model/host.ts';
import { withRecipients } from '../mail.ts';
import type { Request } from '../model/wire.ts';

/**
 * Returns Outlook's error answer, whose form differs for item calls, common Office calls and registrations.
 */
const failure = ({ action, kind }: Request, code: number): object =>
  kind === 'call' && action === 'ExecuteMethod'
    ? { error: true, errorCode: code }
    : { Version: 1, Error: code };

const success = ({ action, kind }: Request, data: unknown): object => {
  if (action === 'ExecuteMethod') return { error: false, ...(data === undefined ? {} : { data }) };
  const isStart = kind === 'call' && action !== 'executeMethod';
  return isStart && typeof data === 'object' && data !== null ? data : { Version: 1, Error: 0 };
};

/** A false answer; `undefined` if there is no answer. */
type FalseAnswer = object | null | undefined;

const wrongAnswer = (request: Request, fault: Fault): FalseAnswer => {
  if (fault.type === 'error') return failure(request, fault.code);
  if (fault.type === 'instead') return success(request, fault.data);
  return fault.type === 'null' ? null : undefined;
};

/** Reloads the page, which loses its state, its registrations and the dialogs that it opened. */
const reload = (host: Host, frame: Frame): void => {
  for (const dialog of host.frames().filter(({ parent }) => parent === frame)) host.close(dialog);
  frame.registered.clear();
  frame.shown.reload();
};

/** Handles a call as the fault describes. `execute` carries the call out and answers it. */
export const misbehave = (
  host: Host,
  frame: Frame,
  request: Request,
  fault: Fault,
  execute: (request: Request) => void,
): void => {
  host.trace.say('Outlook', `${callName(request) ?? request.action}: ${faultWords(fault)}`);
  const answerWrongly = () => {
    const wrong = wrongAnswer(request, fault);
    if (wrong !== undefined) host.reply(frame, request, wrong);
  };
  switch (fault.type) {
    case 'late':
      setTimeout(() => execute(request), fault.ms);
      break;
    case 'twice':
      execute({
        ...request,
        answered: (data) => [data, data].forEach((one) => host.reply(frame, request, one)),
      });
      break;
    case 'vanishes':
      host.close(frame);
      break;
    case 'dismissed':
      host.dismiss(host.frames().find(({ parent }) => parent === frame) ?? frame);
      break;
    case 'reloads':
      reload(host, frame);
      break;
    case 'meanwhile':
      host.change(withRecipients(host.mail(), fault.field, fault.people));
      execute(request);
      break;
    case 'error':
    case 'never':
      if (fault.done === true) execute({ ...request, answered: answerWrongly });
      else answerWrongly();
      break;
    case 'null':
    case 'instead':
      answerWrongly();
  }
};
