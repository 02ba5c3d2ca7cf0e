/** Names used in the manifests and in the code. A test compares both. */
export const functionNames = {
  onNewMessageCompose: 'onNewMessageCompose',
  onItemSend: 'onItemSend',
  onMessageSend: 'onMessageSend',
  onAppointmentSend: 'onAppointmentSend',
  onMessageRecipientsChanged: 'onMessageRecipientsChanged',
  onAppointmentAttendeesChanged: 'onAppointmentAttendeesChanged',
} as const;

/** The ribbon buttons that open the pane. */
export const paneButtons = {
  message: 'NearmissMessagePane',
  appointment: 'NearmissAppointmentPane',
} as const;

/** The icon of notices. */
export const noticeIcon = 'Icon.16x16';

/** Pages, relative to the add-in's URL. */
export const pages = { commands: 'commands.html', dialog: 'dialog.html', taskpane: 'taskpane.html' } as const;
