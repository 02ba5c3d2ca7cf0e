import { type Tag, tags } from '../src/text/tags.ts';

/** The files and folders of a package. */
export const onSendManifest = 'manifest.on-send.xml';
export const smartAlertsManifest = 'manifest.smart-alerts.xml';
export const siteFolder = 'site';
export const fallbackFolder = 'fallback';
export const sbomFile = 'sbom.cdx.json';
export const policyFile = 'policy.json';
export const correspondentsFile = 'correspondents.json';
export const selfTestFile = 'self-test.json';
export const nginxFile = 'nginx.conf';

/** The script of the send path, with the English texts. */
export const sendPath = 'events.js';

/** The script with one more language, for classic Outlook on Windows, which loads only a single file. */
export const sendPathIn = (tag: Tag): string => `events/${tag}.js`;

/** All scripts of the send path. Each contains the policy. */
export const sendPaths: readonly string[] = [sendPath, ...tags.map(sendPathIn)];

export interface Edition {
  readonly edition: string;
  /** The manifest in the repository. */
  readonly template: string;
  /** The manifest in the package. */
  readonly manifest: string;
}

export const editions = {
  onSend: { edition: 'on-send', template: 'manifest.xml', manifest: onSendManifest },
  smartAlerts: {
    edition: 'smart-alerts',
    template: 'manifest.smart-alerts.xml',
    manifest: smartAlertsManifest,
  },
} as const satisfies Readonly<Record<string, Edition>>;
