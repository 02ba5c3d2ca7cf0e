/** The field that a recipient stands in: a message's To, Cc, Bcc; an appointment's required and optional attendees. */
export type Field = 'to' | 'cc' | 'bcc' | 'required' | 'optional';

/** An address with its display name and its field, exactly as Outlook gave them: hostile text, possibly empty. */
export interface Recipient {
  readonly field: Field;
  readonly address: string;
  readonly displayName: string;
}
