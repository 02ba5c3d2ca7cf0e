/** Which file owns which Office API; in no other file may it be used. */
export const owners: Readonly<Record<string, readonly string[]>> = {
  'src/outlook/actions.ts': ['Actions.associate', 'Office.onReady'],
  'src/outlook/dialog-child.ts': ['UI.addHandlerAsync', 'UI.messageParent'],
  'src/outlook/dialog-open.ts': ['Dialog.close', 'Dialog.messageChild', 'UI.displayDialogAsync'],
  'src/outlook/dialog.ts': ['Dialog.addEventHandler', 'Dialog.close', 'Dialog.messageChild'],
  'src/outlook/host.ts': ['Context.platform', 'Diagnostics.hostName'],
  'src/outlook/initialization-context.ts': [
    'AppointmentCompose.getInitializationContextAsync',
    'MessageCompose.getInitializationContextAsync',
  ],
  'src/outlook/item.ts': ['RequirementSetSupport.isSetSupported'],
  'src/outlook/launch-context.ts': ['Context.displayLanguage', 'Context.officeTheme', 'Office.onReady'],
  'src/outlook/notice.ts': ['NotificationMessages.removeAsync', 'NotificationMessages.replaceAsync'],
  'src/outlook/pane-events.ts': ['AppointmentCompose.addHandlerAsync', 'MessageCompose.addHandlerAsync'],
  'src/outlook/recipients.ts': ['Recipients.getAsync', 'Recipients.setAsync'],
  'src/outlook/watch-theme.ts': ['Mailbox.addHandlerAsync'],
  'src/outlook/remembered.ts': [
    'RoamingSettings.get',
    'RoamingSettings.remove',
    'RoamingSettings.saveAsync',
    'RoamingSettings.set',
  ],
  'src/outlook/session-data.ts': ['SessionData.getAsync', 'SessionData.setAsync'],
  'src/outlook/send-now.ts': ['AppointmentCompose.sendAsync', 'MessageCompose.sendAsync'],
  // `From.getAsync` too: to the type checker both are the same.
  'src/outlook/sender.ts': ['Mailbox.userProfile', 'Organizer.getAsync'],
};
