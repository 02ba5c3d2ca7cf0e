/** What stands in the compose window. Plain data: the page shows it, the APIs read and change it. */

export type MailKind = 'message' | 'appointment';

/** The numbers under which office.js asks: To and required attendees are 0, Cc and optional ones 1, Bcc 2. */
export type FieldNumber = 0 | 1 | 2;

export interface Person {
  readonly address: string;
  readonly name: string;
  /** 0 other, 1 distribution list, 2 user, 3 external user; left out where Outlook does not say. */
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

/** What a notification's button opens, and what it leaves there. */
export interface NoticeAction {
  readonly label: string;
  readonly commandId: string;
  readonly contextData: string;
}

export interface Mail {
  readonly kind: MailKind;
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

/** The field's name on the screen. */
export const fieldName = (kind: MailKind, field: FieldNumber): string => fieldNames[kind][field];

export const fieldNumbers: Readonly<Record<MailKind, readonly FieldNumber[]>> = {
  message: [0, 1, 2],
  appointment: [0, 1],
};

/** How many recipients the item has, in all the fields that its kind shows. */
export const recipientCount = ({ kind, recipients }: Mail): number =>
  fieldNumbers[kind].reduce<number>((sum, field) => sum + recipients[field].length, 0);

/** Reads a field's number; anything unknown is To, as in Outlook. */
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

/** The mail with one field's recipients replaced. */
export const withRecipients = (mail: Mail, field: FieldNumber, people: readonly Person[]): Mail => ({
  ...mail,
  recipients: { ...mail.recipients, [field]: people },
});

/** `Kim <kim@army.ml>`, or just the address. */
export const personText = ({ address, name }: Person): string => {
  if (address === '') return `${name} (no address)`;
  return name === '' || name === address ? address : `${name} <${address}>`;
};
