import { callName } from '../protocol/call-names.ts';
import { faultWords, type Fault } from './fault.ts';
import type { Frame } from '../windows/frame.ts';
import type { Host } from '../host.ts';
import { withRecipients } from '../mail.ts';
import type { Request } from '../protocol/wire.ts';

/**
 * Returns Outlook's error answer, whose form differs for item calls, common Office calls and registrations.
 */
const failure = ({ action, wish }: Request, code: number): object =>
  wish === 'call' && action === 'ExecuteMethod'
    ? { error: true, errorCode: code }
    : { Version: 1, Error: code };

const success = ({ action, wish }: Request, data: unknown): object => {
  if (action === 'ExecuteMethod') return { error: false, ...(data === undefined ? {} : { data }) };
  const isStart = wish === 'call' && action !== 'executeMethod';
  return isStart && typeof data === 'object' && data !== null ? data : { Version: 1, Error: 0 };
};

/** A false answer; `undefined` where no answer comes. */
type Wrong = object | null | undefined;

const wrongAnswer = (request: Request, fault: Fault): Wrong => {
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

/** Handles a call as the fault describes. `obey` executes the call and answers it. */
export const misbehave = (
  host: Host,
  frame: Frame,
  request: Request,
  fault: Fault,
  obey: (request: Request) => void,
): void => {
  host.trace.say('Outlook', `${callName(request) ?? request.action}: ${faultWords(fault)}`);
  const lie = () => {
    const wrong = wrongAnswer(request, fault);
    if (wrong !== undefined) host.reply(frame, request, wrong);
  };
  switch (fault.type) {
    case 'late':
      setTimeout(() => obey(request), fault.ms);
      break;
    case 'twice':
      obey({
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
      obey(request);
      break;
    case 'error':
    case 'never':
      if (fault.done === true) obey({ ...request, answered: lie });
      else lie();
      break;
    case 'null':
    case 'instead':
      lie();
  }
};
