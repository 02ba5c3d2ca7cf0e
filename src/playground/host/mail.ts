/** The content of the compose window, as plain data: the page shows it, the APIs read and change it. */

export type MailKind = 'message' | 'appointment';

/** The field numbers of office.js: To and required attendees are 0, Cc and optional attendees 1, Bcc 2. */
export type FieldNumber = 0 | 1 | 2;

export interface Person {
  readonly address: string;
  readonly name: string;
  /** 0 other, 1 distribution list, 2 user, 3 external user; left out where Outlook gives no type. */
  readonly type?: 0 | 1 | 2 | 3;
}

export interface Notice {
  readonly key: string;
  readonly message: string;
  readonly type: number;
  readonly persistent: boolean;
  /** The button of an InsightMessage. */
  readonly action?: NoticeAction;
}

/** The button of a notification: what it opens and what it hands over. */
export interface NoticeAction {
  readonly label: string;
  readonly commandId: string;
  readonly contextData: string;
}

/** How a message began; left out for a new one. */
export type ComposeType = 'reply' | 'forward';

export interface Mail {
  readonly kind: MailKind;
  readonly composeType?: ComposeType;
  readonly from: Person;
  readonly recipients: Readonly<Record<FieldNumber, readonly Person[]>>;
  readonly subject: string;
  readonly body: string;
  readonly notices: readonly Notice[];
  readonly sessionData: Readonly<Record<string, string>>;
}

const fieldNames = {
  message: { 0: 'To', 1: 'Cc', 2: 'Bcc' },
  appointment: { 0: 'Required', 1: 'Optional', 2: 'Resources' },
} as const;

/** Returns the field's label on the screen. */
export const fieldName = (kind: MailKind, field: FieldNumber): string => fieldNames[kind][field];

export const fieldNumbers: Readonly<Record<MailKind, readonly FieldNumber[]>> = {
  message: [0, 1, 2],
  appointment: [0, 1],
};

/** Returns how many recipients the item has in all the fields that its kind shows. */
export const recipientCount = ({ kind, recipients }: Mail): number =>
  fieldNumbers[kind].reduce<number>((sum, field) => sum + recipients[field].length, 0);

/** Reads a field number; like Outlook, takes anything unknown for To. */
export const asField = (value: unknown): FieldNumber => (value === 1 || value === 2 ? value : 0);

export const emptyMail = (kind: MailKind, from: Person): Mail => ({
  kind,
  from,
  recipients: { 0: [], 1: [], 2: [] },
  subject: '',
  body: '',
  notices: [],
  sessionData: {},
});

/** Returns the item without what add-ins left with it: notices and session data. */
export const withoutAddInData = (mail: Mail): Mail => ({ ...mail, notices: [], sessionData: {} });

/** Returns the mail with the recipients of one field replaced. */
export const withRecipients = (mail: Mail, field: FieldNumber, people: readonly Person[]): Mail => ({
  ...mail,
  recipients: { ...mail.recipients, [field]: people },
});

/** Formats a person: `Kim <kim@army.ml>`, or the address alone. */
export const personText = ({ address, name }: Person): string => {
  if (address === '') return `${name} (no address)`;
  return name === '' || name === address ? address : `${name} <${address}>`;
};
