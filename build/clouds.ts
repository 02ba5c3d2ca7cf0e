/** One of Microsoft's clouds, with the URLs that an add-in needs. */
export interface Cloud {
  /**
   * The URL of office.js (Microsoft, "Guidance for deploying Office Add-ins on government clouds", March
   * 2026).
   */
  readonly officeJs: string;
  /**
   * The origins of Outlook on the web and new Outlook, which frame our pages. Sources, retrieved in November
   * 2026:
   * - worldwide, including GCC: entry 1 (Exchange) of Microsoft's endpoint list
   * - GCC High, DoD and China: Microsoft's support scripts (CSS-Exchange, Get-CloudServiceEndpoint.ps1), one
   *   origin each
   * - `webmail.apps.mil`: the endpoint list for DoD
   *
   * Whether the government clouds will have their own `outlook.cloud.microsoft` is unknown. `--outlook` adds
   * one.
   */
  readonly outlook: readonly string[];
}

const worldwide = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
];

/** The clouds by the name that `--cloud` accepts. */
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
