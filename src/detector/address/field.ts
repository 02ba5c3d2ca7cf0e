/** The fields that a recipient can stand in: a message's To, Cc, Bcc; an appointment's required and optional attendees. */
export const fields = ['to', 'cc', 'bcc', 'required', 'optional'] as const;

export type Field = (typeof fields)[number];
