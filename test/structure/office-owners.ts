/** The file that owns each Office API; no other file may use it. */
export const owners: Readonly<Record<string, readonly string[]>> = {
  'src/outlook/event/actions.ts': ['Actions.associate', 'Office.onReady'],
  'src/outlook/dialog/dialog-child.ts': ['UI.addHandlerAsync', 'UI.messageParent'],
  'src/outlook/dialog/dialog-open.ts': ['Dialog.close', 'Dialog.messageChild', 'UI.displayDialogAsync'],
  'src/outlook/dialog/dialog.ts': ['Dialog.addEventHandler', 'Dialog.close', 'Dialog.messageChild'],
  'src/outlook/office/host.ts': ['Context.platform', 'Diagnostics.hostName'],
  'src/outlook/pane/initialization-context.ts': [
    'AppointmentCompose.getInitializationContextAsync',
    'MessageCompose.getInitializationContextAsync',
  ],
  'src/outlook/office/item.ts': ['RequirementSetSupport.isSetSupported'],
  'src/outlook/office/launch-context.ts': [
    'Context.displayLanguage',
    'Context.officeTheme',
    'Office.onReady',
  ],
  'src/outlook/notice/notice.ts': ['NotificationMessages.removeAsync', 'NotificationMessages.replaceAsync'],
  'src/outlook/pane/pane-events.ts': ['AppointmentCompose.addHandlerAsync', 'MessageCompose.addHandlerAsync'],
  'src/outlook/message/note-thread.ts': ['MessageCompose.getComposeTypeAsync'],
  'src/outlook/message/recipients.ts': ['Recipients.getAsync', 'Recipients.setAsync'],
  'src/outlook/office/watch-theme.ts': ['Mailbox.addHandlerAsync'],
  'src/outlook/storage/settings.ts': [
    'RoamingSettings.get',
    'RoamingSettings.remove',
    'RoamingSettings.saveAsync',
    'RoamingSettings.set',
  ],
  'src/outlook/storage/session-data.ts': ['SessionData.getAsync', 'SessionData.setAsync'],
  'src/outlook/message/send-now.ts': ['AppointmentCompose.sendAsync', 'MessageCompose.sendAsync'],
  // Includes `From.getAsync`, which the type checker cannot tell from `Organizer.getAsync`.
  'src/outlook/message/sender.ts': ['Mailbox.userProfile', 'Organizer.getAsync'],
};
