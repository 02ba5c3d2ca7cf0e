import type { DialogSize, Frame } from '../model/frame.ts';
import type { Host } from '../model/host.ts';
import { fields, parseJson, text, type Fields, type Request } from '../model/wire.ts';

/** The events by which a dialog of `displayDialogAsync` and its parent exchange messages through Outlook. */
const toParent = 'dialogMessageReceived';
const toChild = 'dialogParentMessageReceived';

/** The code for "the user closed the dialog". */
const closedByUser = 12006;

const percent = (value: unknown): number => Math.min(100, Math.max(1, Number(value) || 80));

const sizeOf = (options: Fields): DialogSize => ({
  width: percent(options.width),
  height: percent(options.height),
});

/**
 * Returns the address of a dialog's page. Where the add-in is served without https, its dialogs are too, although
 * office.js demands an address that begins with https (`companions/without-https.js`).
 */
const addressOf = (options: Fields, addIn: string): string => {
  const address = new URL(text(options.url));
  address.protocol = new URL(addIn).protocol;
  return address.href;
};

const children = (host: Host, frame: Frame): readonly Frame[] =>
  host.frames().filter((one) => one.parent === frame);

/**
 * Opens a dialog: the request for it is that a frame registers for its messages. `target` holds the options.
 */
export const openDialog = (host: Host, parent: Frame, request: Request, target: string): void => {
  const options = fields(parseJson(target));
  host.trace.say('add-in', `opens a dialog: ${new URL(text(options.url)).pathname}`);
  host.open({
    kind: 'dialog',
    url: addressOf(options, host.addIn.origin),
    title: host.addIn.name,
    parent,
    size: sizeOf(options),
  });
  host.answer(parent, request, { Error: 0 });
};

/** Closes a parent's dialogs: the request for it is that the parent unregisters from their messages. */
export const closeDialogs = (host: Host, parent: Frame): void => {
  for (const dialog of children(host, parent)) {
    host.trace.say('add-in', 'closes the dialog');
    host.close(dialog);
  }
};

/** The sender closes a dialog by the × of its title bar: closes its frame and tells its parent 12006. */
export const closedBySender = (host: Host, dialog: Frame): void => {
  host.trace.say('sender', 'close the dialog by its ×');
  host.close(dialog);
  if (dialog.parent !== undefined) host.tell(dialog.parent, toParent, { messageType: closedByUser });
};

/** Handles `messageParent` (144). */
export const messageParent = (host: Host, dialog: Frame, data: Fields): void => {
  const messageContent = text(data.messageToParent);
  host.trace.say('add-in', `the dialog says: ${gist(messageContent)}`);
  if (dialog.parent === undefined) {
    host.trace.wrong('A page without a parent called messageParent');
    return;
  }
  host.tell(dialog.parent, toParent, { messageType: 0, messageContent, messageOrigin: dialog.origin });
};

/** Handles `messageChild` (145). */
export const messageChild = (host: Host, parent: Frame, data: Fields): void => {
  const messageContent = text(data.messageContent);
  host.trace.say('add-in', `tells the dialog: ${gist(messageContent)}`);
  for (const dialog of children(host, parent)) {
    const heard = host.tell(dialog, toChild, {
      messageType: 1,
      messageContent,
      messageOrigin: parent.origin,
    });
    if (!heard) host.trace.wrong('The dialog was told something before it listened; it is lost');
  }
};

/** Describes a message between pages for the log, by its `type` and length. */
const gist = (content: string): string => {
  const type = text(fields(parseJson(content)).type);
  return type === '' ? `${content.length} characters` : `“${type}” (${content.length} characters)`;
};
