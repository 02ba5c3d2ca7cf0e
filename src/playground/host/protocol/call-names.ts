import { apis } from '../apis/index.ts';
import { fields, type Request } from '../model/wire.ts';

/** Calls of the common Office API, which belong to no item, by dispatch id. */
const common: Readonly<Record<number, string>> = {
  94: 'event.completed',
  97: 'pane.close',
  144: 'dialog.answer',
  145: 'dialog.tell',
};

const registered: Readonly<Record<string, string>> = {
  appCommandInvoked: 'start.commands',
  dialogMessageReceived: 'dialog.open',
  dialogParentMessageReceived: 'dialog.listen',
  olkRecipientsChanged: 'item.listen',
  olkInitializationContextChanged: 'pane.listen',
};

const started: Readonly<Record<string, string>> = {
  ContextActivationManager_getAppContextAsync: 'start.context',
  GetInitialData: 'start.item',
};

/**
 * Every call for which Outlook can be made to misbehave, by its name in the log and for the fault switches.
 */
export const callNames: readonly string[] = [
  ...new Set([
    ...[...apis.values()].map(({ name }) => name),
    ...Object.values(common),
    ...Object.values(registered),
    'dialog.close',
    ...Object.values(started),
  ]),
];

/** Returns the name of a page's call; `undefined` for a message that is not a call (where the focus is). */
export const callName = ({ action, kind, data }: Request): string | undefined => {
  if (kind === 'register') return registered[action];
  if (kind === 'unregister') return action === 'dialogMessageReceived' ? 'dialog.close' : undefined;
  const { MethodData, DdaMethod } = fields(data);
  if (action === 'ExecuteMethod') return apis.get(Number(fields(MethodData).DispatchId))?.name;
  if (action === 'executeMethod') return common[Number(fields(DdaMethod).DispatchId)];
  return started[action];
};
