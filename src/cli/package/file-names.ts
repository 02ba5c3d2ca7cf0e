/** What a package consists of. */
export const onSendManifest = 'manifest.on-send.xml';
export const smartAlertsManifest = 'manifest.smart-alerts.xml';
export const siteFolder = 'site';
export const fallbackFolder = 'fallback';
export const sbomFile = 'sbom.cdx.json';
export const policyFile = 'policy.json';
export const nginxFile = 'nginx.conf';

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
