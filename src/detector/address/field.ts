/** The recipient fields: To, Cc and Bcc of a message, required and optional attendees of an appointment. */
export const fields = ['to', 'cc', 'bcc', 'required', 'optional'] as const;

export type Field = (typeof fields)[number];
