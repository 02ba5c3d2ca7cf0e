import { describe, expect, it } from 'vitest';
import { nextSteps, packageWords, type PackageSteps } from '../../../../src/text/admin/package-words.ts';

const steps: PackageSteps = {
  out: '/srv/nearmiss',
  url: 'https://addins.example.mil/nearmiss',
  origin: 'https://addins.example.mil',
  host: 'addins.example.mil',
  path: '/nearmiss',
  id: 'the-id',
  isGivenId: false,
  cloud: 'dod',
  isSovereign: true,
  permission: 'mailbox',
  policyVersion: '2026-11-25',
  packs: [],
  correspondents: 12,
  knownLegitimate: 7,
  sizes: { 'events.js': 66_000 },
  exceeded: 65_536,
  schemas: false,
  manifests: {
    onSend: { id: 'on-send-id', file: "/home/o'brien/manifest.on-send.xml" },
    smartAlerts: { id: 'smart-alerts-id', file: '/home/manifest.smart-alerts.xml' },
  },
  site: '/srv/nearmiss/site',
  fallback: '/srv/nearmiss/fallback',
};

describe('the next steps after packaging', () => {
  const text = nextSteps(steps).join('\n');

  it.each([
    ['where the files are and where they go', 'Copy the content of /srv/nearmiss/site to addins.example.mil'],
    [
      'that .well-known belongs to the origin',
      'https://addins.example.mil/.well-known/microsoft-officeaddins-allowed.json answers, not below /nearmiss',
    ],
    ['the manifest, quoted for PowerShell', "-ManifestPath '/home/o''brien/manifest.on-send.xml'"],
    ['the product id', '-ProductId on-send-id'],
    ['the other edition’s', 'smart-alerts-id'],
    ['what to keep', 'give this with --id'],
    ['that this cloud has no portal', 'this cloud has no Integrated apps'],
    ['what the permission is for', 'ReadWriteMailbox'],
    ['that the send path is large', 'more than the 65.5 kB'],
    ['how to let all mail go', 'copy the content of /srv/nearmiss/fallback'],
  ])('tell the administrator %s', (_, part) => {
    expect(text).toContain(part);
  });

  it('leave out the steps that do not apply to this package', () => {
    const other = nextSteps({
      ...steps,
      path: '',
      isGivenId: true,
      permission: 'item',
      exceeded: undefined,
    }).join('\n');
    expect(other).not.toMatch(/not below|--id|ReadWriteMailbox|64 kB/);
  });

  it('contain no unfilled placeholder', () => {
    expect(text).not.toMatch(/undefined|\$\{|\bnull\b/);
  });
});

describe('the message about a failed build', () => {
  it('repeats the error of webpack', () => {
    expect(packageWords.buildFailed('Module not found')).toEqual([
      'the bundles could not be built.',
      'Module not found',
    ]);
    expect(packageWords.buildFailed('')).toEqual(['the bundles could not be built.']);
  });
});
