/** The Outlook clients that can be pretended. A new one is a row. */
export interface Client {
  readonly name: string;
  /** The platform that office.js is told, in its host information. */
  readonly platform: string;
  readonly version: string;
  readonly locale: string;
  /** How many recipients one reading of a field returns at most; the others are silently left out. */
  readonly mostRead: number;
  /** What `Office.context.requirements.isSetSupported` answers. */
  readonly requirements: Readonly<Record<string, string>>;
}

export const clients = {
  web: {
    name: 'Outlook on the web',
    platform: 'Web',
    version: '16.01',
    locale: 'en-US',
    mostRead: 1000,
    requirements: { Mailbox: '1.14', DialogApi: '1.2', DialogOrigin: '1.1' },
  },
} as const satisfies Record<string, Client>;

export type ClientName = keyof typeof clients;
