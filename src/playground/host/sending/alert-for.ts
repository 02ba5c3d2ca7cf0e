import type { Alert, AlertButton, AlertReason } from '../model/alert.ts';
import type { Client } from '../clients/clients.ts';
import type { CompletedOptions } from './completed-options.ts';
import { atLeast } from '../clients/library.ts';
import type { SendMode } from '../manifest/launch-events.ts';
import type { AddIn } from '../manifest/manifest.ts';
import type { Trace } from '../trace.ts';

const sendAnyway: AlertButton = { act: 'send-anyway', label: 'Send Anyway' };
const dontSend: AlertButton = { act: 'dont-send', label: 'Don’t Send' };
const tryLater: AlertButton = { act: 'dont-send', label: 'Try Later' };
const wait: AlertButton = { act: 'wait', label: 'Wait' };

/** What the content of an alert depends on. */
export interface AlertContext {
  readonly addIn: AddIn;
  readonly client: Client;
  /** The Mailbox requirement set that the pages were told. */
  readonly mailbox: string;
  readonly trace: Trace;
}

/** Returns what `commandId` does in this client. A wrong `commandId` only cancels, and is reported. */
const actOf = (commandId: string, { addIn, mailbox, trace }: AlertContext): AlertButton['act'] => {
  const button = addIn.buttons.find((one) => one.id === commandId);
  if (button === undefined) {
    trace.wrong(`commandId names “${commandId}”, which is no control of the manifest`);
    return 'dont-send';
  }
  if ('pane' in button.opens) return 'pane';
  if (atLeast(mailbox, '1.15')) return 'function';
  trace.wrong('commandId names a function, which this client cannot run from the alert (Mailbox 1.15)');
  return 'dont-send';
};

/** Returns the button that the add-in may define, and a cancel button unless that button itself cancels. */
const ownButtons = (options: CompletedOptions, context: AlertContext): readonly AlertButton[] => {
  const { commandId, cancelLabel, errorMessage } = options;
  const { paneButton } = context.client;
  if (commandId === undefined) {
    return paneButton === 'take-action'
      ? [dontSend]
      : [{ ...dontSend, label: cancelLabel ?? dontSend.label }];
  }
  if (errorMessage === undefined)
    context.trace.wrong(
      'commandId without errorMessage: classic Outlook ignores the button (office-js 5233)',
    );
  const act = actOf(commandId, context);
  return paneButton === 'take-action'
    ? [{ act, label: cancelLabel ?? 'Take Action' }, dontSend]
    : [{ act, label: cancelLabel ?? dontSend.label }];
};

/** Only desktop clients keep line breaks; other clients treat them as white space (office-js 2949). */
const asShown = (text: string, { identity }: Client): string =>
  identity.platform === 'OfficeOnline' ? text.replace(/\s+/g, ' ') : text;

/** Returns the alert for an item that the add-in does not allow to be sent. */
export const stoppedAlert = (options: CompletedOptions, mode: SendMode, context: AlertContext): Alert => {
  const { errorMessage, errorMessageMarkdown } = options;
  const buttons = ownButtons(options, context);
  return {
    reason: 'stopped',
    title: context.addIn.name,
    text: asShown(
      errorMessage ?? `${context.addIn.name} is preventing this email from being sent.`,
      context.client,
    ),
    ...(errorMessageMarkdown === undefined ? {} : { markdown: errorMessageMarkdown }),
    buttons: mode === 'PromptUser' ? [...buttons, sendAnyway] : buttons,
  };
};

type Trouble = Exclude<AlertReason, 'stopped'>;

const texts: Readonly<Record<Trouble, (name: string) => string>> = {
  slow: (name) => `${name} is taking longer than expected to check this item.`,
  'timed-out': (name) => `${name} took too long to check this item.`,
  unavailable: (name) => `${name} is not available to check this item.`,
};

/** Which buttons the sender has without the add-in's answer, as in Microsoft's table of send modes. */
const ways: Readonly<Record<Trouble, Readonly<Record<SendMode, readonly AlertButton[]>>>> = {
  slow: { PromptUser: [dontSend, sendAnyway], SoftBlock: [wait], Block: [wait] },
  'timed-out': { PromptUser: [dontSend, sendAnyway], SoftBlock: [dontSend], Block: [dontSend] },
  unavailable: { PromptUser: [tryLater, sendAnyway], SoftBlock: [tryLater, sendAnyway], Block: [tryLater] },
};

/** Returns the alert for an add-in that has not answered. */
export const troubleAlert = (reason: Trouble, mode: SendMode, { addIn }: AlertContext): Alert => ({
  reason,
  title: addIn.name,
  text: texts[reason](addIn.name),
  buttons: ways[reason][mode],
});
