import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { addInAddress } from '../../../../src/cli/package/add-in-address.ts';
import { parseManifest } from '../../../../src/cli/package/manifest/read-manifest.ts';
import { writeManifest } from '../../../../src/cli/package/manifest/write-manifest.ts';
import type { PackageSettings } from '../../../../src/cli/package/settings.ts';
import { defaultPolicy } from '../../../../src/policy/default-policy.ts';

const root = path.join(import.meta.dirname, '../../../..');
const id = '6f0a3a6f-3c5c-5c39-8d8d-6c7a4e2f5b10';
const settings: PackageSettings = {
  address: addInAddress('https://addins.example.mil:8443/tools/nearmiss'),
  policy: defaultPolicy,
  cloud: 'commercial',
  id,
  version: '2.3.4.5',
  name: 'Mail & "more" <$1>',
  provider: "O'Brien & Söhne",
  supportUrl: 'https://help.example.org/a?b=1&c=2',
  permission: 'mailbox',
  outlook: [],
};

describe.each(['manifest.xml', 'manifest.smart-alerts.xml'])('the packaged %s', (file) => {
  const xml = writeManifest(readFileSync(path.join(root, file), 'utf8'), settings, id);
  const manifest = parseManifest(xml);
  const text = (name: string) => manifest.getElementsByTagName(name)[0]?.textContent;
  const value = (name: string) => manifest.getElementsByTagName(name)[0]?.getAttribute('DefaultValue');

  it('contains the given values, whatever characters they have', () => {
    expect(text('Id')).toBe(id);
    expect(text('Version')).toBe('2.3.4.5');
    expect(text('ProviderName')).toBe(settings.provider);
    expect(text('Permissions')).toBe('ReadWriteMailbox');
    expect(value('DisplayName')).toBe(settings.name);
    expect(value('SupportUrl')).toBe(settings.supportUrl);
    expect(manifest.querySelector('[id="Group.Label"]')?.getAttribute('DefaultValue')).toBe(settings.name);
  });

  it('names the given address everywhere, and its origin as the app domain', () => {
    expect(xml).not.toContain('localhost');
    expect(text('AppDomain')).toBe('https://addins.example.mil:8443');
    expect(manifest.querySelector('[id="Commands.Url"]')?.getAttribute('DefaultValue')).toBe(
      'https://addins.example.mil:8443/tools/nearmiss/commands.html',
    );
  });

  it('is accepted by Microsoft’s manifest reader', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'nearmiss-'));
    writeFileSync(path.join(folder, 'manifest.xml'), xml);
    const info = await OfficeAddinManifest.readManifestFile(path.join(folder, 'manifest.xml'));
    rmSync(folder, { recursive: true });
    expect(info).toMatchObject({ id, version: '2.3.4.5', displayName: settings.name });
  });
});

it('writing a manifest fails if the template has no place for a value', () => {
  expect(() => writeManifest('<OfficeApp />', settings, id)).toThrow('<Id>');
});
