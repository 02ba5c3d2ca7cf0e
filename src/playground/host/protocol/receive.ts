import { callName } from './call-names.ts';
import { commonCall } from './common-calls.ts';
import type { Frame } from '../model/frame.ts';
import type { Host } from '../model/host.ts';
import { itemCall } from './item-calls.ts';
import { misbehave } from './misbehave.ts';
import { register, unregister } from './registrations.ts';
import { appContext, initialData } from './start-up.ts';
import { readRequest, type Request } from '../model/wire.ts';

/** A posted message as the browser delivers it. */
export interface Posted {
  readonly source: unknown;
  readonly origin: string;
  readonly data: unknown;
}

/**
 * Handles what a page tells Outlook without expecting an answer. Codes that do not matter here are ignored.
 */
const notify = (host: Host, frame: Frame, data: unknown): void => {
  const code: unknown = Array.isArray(data) ? data[1] : undefined;
  if (code === 13 || code === 14) host.leave(frame);
  if (code === 15) host.trace.say('sender', 'press Escape in the add-in’s page');
};

type Action = (host: Host, frame: Frame, request: Request) => void;

/** The dispatch table of the actions that a frame can call. */
const actions: ReadonlyMap<string, Action> = new Map<string, Action>([
  [
    'ContextActivationManager_getAppContextAsync',
    (host, frame, request) => host.answer(frame, request, appContext(host, frame)),
  ],
  ['ContextActivationManager_notifyHost', (host, frame, request) => notify(host, frame, request.data)],
  ['GetInitialData', (host, frame, request) => host.answer(frame, request, initialData(host))],
  ['ExecuteMethod', itemCall],
  ['executeMethod', commonCall],
]);

const execute = (host: Host, frame: Frame, request: Request): void => {
  if (request.kind === 'register') {
    register(host, frame, request);
    return;
  }
  if (request.kind === 'unregister') {
    unregister(host, frame, request);
    return;
  }
  const action = actions.get(request.action);
  if (action !== undefined) {
    action(host, frame, request);
    return;
  }
  host.trace.wrong(`The add-in sent ${request.action}, which this Outlook does not know`);
  host.answer(frame, request, { error: true, errorCode: 5000 });
};

/**
 * Returns whether the message comes from that frame's page and origin. Reports any other message, which gets
 * no answer.
 */
const isGenuine = (host: Host, frame: Frame, posted: Posted): boolean => {
  if (frame.shown.isSource(posted.source) && posted.origin === frame.origin) return true;
  host.trace.wrong(`A message from ${posted.origin} pretended to be the add-in’s; refused`);
  return false;
};

/** Handles a `message` event of Outlook's window. Ignores messages that office.js did not send. */
export const receive = (host: Host, posted: Posted): void => {
  const request = readRequest(posted.data);
  if (request === undefined) return;
  const frame = host.frames().find((one) => one.conversation === request.conversation);
  if (frame === undefined || !isGenuine(host, frame, posted)) return;
  const fault = host.faults.next(callName(request) ?? '');
  if (fault === undefined) execute(host, frame, request);
  else misbehave(host, frame, request, fault, (as) => execute(host, frame, as));
};
