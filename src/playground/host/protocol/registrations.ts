import { closeDialogs, openDialog } from '../windows/dialogs.ts';
import type { Frame } from '../model/frame.ts';
import type { Host } from '../model/host.ts';
import { refuse } from './refuse.ts';
import { fields, text, type Request } from '../model/wire.ts';

type Register = (host: Host, frame: Frame, request: Request, target: string) => void;

const accept: Register = (host, frame, request) => host.answer(frame, request, { Error: 0 });

/** The events that a frame can register for. */
const events: ReadonlyMap<string, Register> = new Map<string, Register>([
  [
    'appCommandInvoked',
    (host, frame, request, target) => {
      accept(host, frame, request, target);
      frame.becomeReady();
    },
  ],
  ['dialogMessageReceived', openDialog],
  ['dialogParentMessageReceived', accept],
  ['dialogNotificationShown', accept],
  ['officeThemeChanged', accept],
  ['olkRecipientsChanged', accept],
  ['olkItemSelectedChanged', accept],
  ['olkInitializationContextChanged', accept],
]);

/** Events that only a visible page may register for (Microsoft, `ExtensionPoint`: Events and LaunchEvent). */
const ofItem: readonly string[] = [
  'olkRecipientsChanged',
  'olkItemSelectedChanged',
  'olkInitializationContextChanged',
];

const refused = ({ plan }: Frame, action: string): boolean => {
  if (plan.kind === 'eventRuntime') return ofItem.includes(action) || action === 'dialogMessageReceived';
  return plan.kind === 'functionFile' && ofItem.includes(action);
};

/** Handles `_actionType` 1: a frame registers for an event. */
export const register = (host: Host, frame: Frame, request: Request): void => {
  const target = text(fields(request.data).targetId);
  const known = events.get(request.action);
  if (known === undefined) {
    host.trace.wrong(`The add-in asked for the event ${request.action}, which this Outlook does not know`);
    host.answer(frame, request, { Error: 5000 });
    return;
  }
  if (refused(frame, request.action)) {
    refuse(host, frame, request, request.action);
    return;
  }
  frame.registered.set(request.action, target);
  known(host, frame, request, target);
};

/** Handles `_actionType` 2: a frame unregisters. To unregister from a dialog's messages closes the dialog. */
export const unregister = (host: Host, frame: Frame, request: Request): void => {
  frame.registered.delete(request.action);
  if (request.action === 'dialogMessageReceived') closeDialogs(host, frame);
  host.answer(frame, request, { Error: 0 });
};
