/** Names that stand in the manifest and in the code; a test compares both. */
export const functionNames = { onItemSend: 'onItemSend' } as const;

/** The ribbon buttons that open the pane. */
export const paneButtons = {
  message: 'NearmissMessagePane',
  appointment: 'NearmissAppointmentPane',
} as const;

/** Pages, relative to the add-in's address. */
export const pages = { commands: 'commands.html', dialog: 'dialog.html', taskpane: 'taskpane.html' } as const;
