/** The sentences of `nearmiss package`. */
export const packageWords = {
  badUrl: (url: string, what: string) =>
    `--url "${url}" ${what} Give one such as https://addins.example.mil.`,
  notAnAddress: 'is not an address.',
  notHttps: 'is not https. Outlook loads add-ins over https only.',
  hasCredentials: 'has a user name or password in it. The manifest is not the place for them.',
  hasQuery: 'has a ? in it. Name the folder only.',
  hasFragment: 'has a # in it. Name the folder only.',
  hasWildcard: 'has a * in it. Name one host.',
  oddHost: 'has a host with unusual characters. Use letters, digits, hyphens and dots, or an IP address.',
  namesFile: 'ends in a file. Name the folder that the files are copied to.',
  oddPath: 'has unusual characters in its path. Use letters, digits, ".", "_", "~" and "-".',
  badId: (id: string) => `--id "${id}" is not a GUID such as d18ba199-b45d-4b37-b325-e0a77de46388.`,
  badVersion: (version: string) =>
    `--manifest-version "${version}" must be three or four numbers, at least 1.0, such as 1.2.0.0.`,
  badText: (option: string) =>
    `${option} must have 1 to 125 characters on one line, all of them valid Unicode.`,
  badSupportUrl: (url: string) =>
    `--support-url "${url}" must be an https address without a user name or password.`,
  badOutlook: (url: string) =>
    `--outlook "${url}" must be the https address of an Outlook on the web, without a path: https://mail.example.mil.`,
  noSchemas: (folder: string) => `${folder} has no OfficeAppManifest.xsd in it.`,
  buildFailed: (details: string) => [
    'the bundles could not be built.',
    ...details.split('\n').filter((line) => line !== ''),
  ],
  failedChecks: (problems: readonly string[]) => [
    'the package did not pass its own checks, so nothing was written.',
    ...problems.map((one) => `  ${one}`),
  ],
  otherPolicy: (file: string) => `${file}: the policy that is in it is not the one of the policy file.`,
  otherPermission: (file: string) =>
    `${file}: the permission that is in it is not the one that was asked for.`,
  missingFunction: (file: string, name: string) => `${file} does not offer ${name}, which a manifest names.`,
  wrongManifest: (file: string, check: string, message: string) => `${file}: ${check}: ${message}`,
  building: (part: number) => `Building … ${Math.floor(part * 100)} %`,
};

/** An add-in as Exchange identifies it. */
interface DeployedManifest {
  readonly id: string;
  readonly file: string;
}

/** The values in the last lines. */
export interface PackageSteps {
  readonly out: string;
  readonly url: string;
  readonly origin: string;
  readonly path: string;
  readonly host: string;
  readonly id: string;
  readonly isGivenId: boolean;
  readonly cloud: string;
  readonly isSovereign: boolean;
  readonly permission: 'item' | 'mailbox';
  readonly policyVersion: string;
  readonly packs: readonly string[];
  readonly correspondents: number;
  readonly knownLegitimate: number;
  readonly sizes: Readonly<Record<string, number>>;
  /** The size limit of the send path in bytes, if it is exceeded. */
  readonly exceeded: number | undefined;
  readonly schemas: boolean;
  readonly manifests: { readonly onSend: DeployedManifest; readonly smartAlerts: DeployedManifest };
  readonly site: string;
  readonly fallback: string;
}

/** Quotes a text for PowerShell, which treats typographic single quotes like plain ones. */
const quoted = (text: string): string => `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`;

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** The summary of what was made. */
function made(steps: PackageSteps): string[] {
  const { out, url, cloud, policyVersion, packs, correspondents, knownLegitimate, sizes, exceeded, schemas } =
    steps;
  return [
    `Packaged into ${out}`,
    `  hosted at     ${url} (${cloud})`,
    `  policy        ${policyVersion}, read back from the bundles`,
    `  packs         ${packs.join(', ') || 'none'}; ${correspondents} correspondents; ${knownLegitimate} known-good names`,
    `  send path     ${kB(sizes['events.js'] ?? 0)} compressed${exceeded === undefined ? '' : `, more than the ${kB(exceeded)} that are aimed at: fewer packs make it smaller`}`,
    `  manifests     passed our checks${schemas ? ' and Microsoft’s schemas' : '; Microsoft’s schemas are not at hand (--manifest-schemas)'}`,
    `  id            ${steps.id}${steps.isGivenId ? '' : ' (made from the address: if it ever moves, give this with --id)'}`,
  ];
}

/** Returns the next steps for the administrator, with the actual values. */
export function nextSteps(steps: PackageSteps): readonly string[] {
  return [
    ...made(steps),
    '',
    'Next steps',
    ...host(steps),
    ...pilot(steps),
    ...everybody(steps),
    ...need(steps),
  ];
}

function host({ site, url, origin, path, host: name, out }: PackageSteps): string[] {
  return [
    '',
    `1. Host the files. Copy the content of ${site} to ${name}, so that ${url}/commands.html answers.`,
    '   IIS takes web.config and Azure Static Web Apps staticwebapp.config.json from that folder;',
    `   for nginx take the server block in ${out}/nginx.conf.`,
    ...(path === ''
      ? []
      : [
          `   Classic Outlook asks the root of the host: copy the folder .well-known of ${site} there, so that`,
          `   ${origin}/.well-known/microsoft-officeaddins-allowed.json answers, not below ${path}. nginx.conf does that by itself.`,
        ]),
    `   Check: open ${url}/self-test.html in a browser. Everything must be green.`,
  ];
}

function pilot({ manifests, isSovereign }: PackageSteps): string[] {
  const { onSend, smartAlerts } = manifests;
  return [
    '',
    '2. Deploy to a pilot group first. Choose ONE edition (docs/administrators/guide.md has the table):',
    `     on-send:      ${onSend.file}`,
    `     Smart Alerts: ${smartAlerts.file}`,
    isSovereign
      ? '   In the admin center: Centralized Deployment (this cloud has no Integrated apps). Or in Windows PowerShell:'
      : '   In the admin center: Settings > Integrated apps > Upload custom apps. Or in Windows PowerShell:',
    '     Import-Module -Name O365CentralizedAddInDeployment',
    '     Connect-OrganizationAddInService',
    `     New-OrganizationAddIn -ManifestPath ${quoted(onSend.file)} -Locale 'en-US' -Members 'PILOT-GROUP@YOUR-DOMAIN'`,
    '   It can take up to 24 hours until everybody in the group has it.',
  ];
}

function everybody({ manifests, permission }: PackageSteps): string[] {
  const { onSend, smartAlerts } = manifests;
  return [
    '',
    '3. Let Outlook on the web and new Outlook enforce it for the pilot group (Exchange Online PowerShell):',
    "     New-OwaMailboxPolicy 'NearmissPilot'",
    "     Set-OwaMailboxPolicy 'NearmissPilot' -OnSendAddinsEnabled:$true",
    "     Get-DistributionGroupMember 'PILOT-GROUP@YOUR-DOMAIN' | ForEach-Object { Set-CASMailbox $_.PrimarySmtpAddress -OwaMailboxPolicy 'NearmissPilot' }",
    '',
    '4. When the pilot is content, give it to everybody:',
    `     Set-OrganizationAddInAssignments -ProductId ${onSend.id} -AssignToEveryone $true`,
    `   For the Smart Alerts edition the product id is ${smartAlerts.id}.`,
    ...(permission === 'mailbox'
      ? ['   The manifest asks for the permission ReadWriteMailbox, so that the pane can offer "Send now".']
      : []),
  ];
}

function need({ fallback, site }: PackageSteps): string[] {
  return [
    '',
    'In need',
    `   All mail has to go at once: copy the content of ${fallback} over the hosted files.`,
    `   Back again: copy ${site} once more. A new policy needs only that copy, too: no new manifest, no new consent.`,
  ];
}
