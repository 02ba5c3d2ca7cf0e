/** One of Microsoft's clouds, as far as an add-in has to know it. */
export interface Cloud {
  /** Where office.js comes from (Microsoft, "Guidance for deploying Office Add-ins on government clouds", March 2026). */
  readonly officeJs: string;
  /**
   * The origins of Outlook on the web and of the new Outlook, which show our pages in a frame. Sources, seen in November 2026: worldwide (GCC too),
   * the entry 1 (Exchange) of Microsoft's endpoint list; GCC High, DoD and China, Microsoft's own support scripts (CSS-Exchange,
   * Get-CloudServiceEndpoint.ps1), which name one each; `webmail.apps.mil`, the endpoint list for DoD. Whether the government clouds will have
   * an `outlook.cloud.microsoft` of their own was not found: `--outlook` adds one.
   */
  readonly outlook: readonly string[];
}

const worldwide = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
];

/** By the name that `--cloud` takes. */
export const clouds = {
  commercial: {
    officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    outlook: worldwide,
  },
  gcc: {
    officeJs: 'https://appsforoffice.gcc.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
    outlook: worldwide,
  },
  gcch: {
    officeJs: 'https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
    outlook: ['https://outlook.office365.us'],
  },
  dod: {
    officeJs: 'https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
    outlook: ['https://outlook-dod.office365.us', 'https://webmail.apps.mil'],
  },
  china: {
    officeJs: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    outlook: ['https://partner.outlook.cn'],
  },
} as const satisfies Readonly<Record<string, Cloud>>;

export type CloudName = keyof typeof clouds;

export const cloudNames = Object.keys(clouds) as readonly CloudName[];
