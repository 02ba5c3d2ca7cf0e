import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { describe, expect, it } from 'vitest';
import { functionNames, pages, paneButtons } from '../../src/outlook/manifest-ids.ts';
import { buttonIdsIn, checkManifest, checkNames, functionNamesIn, pagesIn } from './manifest-checks.ts';

const root = path.join(import.meta.dirname, '../..');
const file = path.join(root, 'manifest.xml');
const manifest = readFileSync(file, 'utf8');
const check = (xml: string) => checkManifest(xml, path.join(root, 'public'));

const image = (id: string) =>
  `<bt:Image id="${id}" DefaultValue="https://localhost:3000/assets/icon-16.png" />`;
const tip = /(id="Pane.Tip" DefaultValue=")[^"]*/;

/** For each check a manifest that Microsoft's schemas accept, or nearly, and Outlook would not. */
const broken: Readonly<Record<string, (xml: string) => string>> = {
  'known events': (xml) => xml.replace('Type="ItemSend"', 'Type="ItemSent"'),
  'one synchronous ItemSend at most': (xml) => xml.replace('"synchronous"', '"asynchronous"'),
  'resources exist': (xml) => xml.replace(/<Resources>[\s\S]*<\/Resources>/, ''),
  'every resid names a resource of its kind': (xml) =>
    xml.replace('<Title resid="Pane.Label"', '<Title resid="Pane.Tip"'),
  'every resource is used': (xml) => xml.replace('<bt:Images>', `<bt:Images>${image('Icon.Spare')}`),
  'ids are unique': (xml) => xml.replace('id="NearmissAppointmentPane"', 'id="NearmissMessagePane"'),
  'strings are short enough': (xml) => xml.replace(tip, `$1${'x'.repeat(251)}`),
  'every address is https': (xml) =>
    xml.replace('https://localhost:3000/commands', 'http://localhost:3000/commands'),
  'every address is on one origin': (xml) =>
    xml.replace('https://localhost:3000/taskpane', 'https://elsewhere.example/taskpane'),
  'an app domain is an origin and nothing else': (xml) =>
    xml.replace('3000</AppDomain>', '3000/</AppDomain>'),
  'the version has three or four parts': (xml) => xml.replace('<Version>0.1.0.0<', '<Version>0.1<'),
  'the base asks for Mailbox 1.5': (xml) => xml.replace('MinVersion="1.5"', 'MinVersion="1.8"'),
  'every page and picture exists': (xml) => xml.replace('/commands.html', '/comands.html'),
  'pictures have the size that they are for': (xml) => xml.replace('icon-80.png', 'icon-64.png'),
  'buttons have pictures of 16, 32 and 80 pixels': (xml) =>
    xml.replace('<bt:Image size="80" resid="Icon.80x80" />', ''),
};

describe('the manifest', () => {
  it('passes our own checks', () => {
    expect(check(manifest)).toEqual([]);
  });

  it.each(checkNames)('is held by: %s', (name) => {
    const damage = broken[name];
    const variant = damage?.(manifest) ?? manifest;
    expect(variant, 'there is a broken variant').not.toBe(manifest);
    expect(check(variant).map((problem) => problem.check)).toContain(name);
  });

  it('must be XML', () => {
    expect(() => check(manifest.replace('</Hosts>', ''))).toThrow();
  });

  it('is read by Microsoft’s own reader', async () => {
    const info = await OfficeAddinManifest.readManifestFile(file);
    expect(info).toMatchObject({
      displayName: 'Nearmiss',
      permissions: 'ReadWriteItem',
      hosts: ['Mailbox'],
      version: '0.1.0.0',
      defaultLocale: 'en-US',
    });
    expect(info.id).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
  });

  it('is for shared mailboxes too', () => {
    expect(manifest).toContain('<SupportsSharedFolders>true</SupportsSharedFolders>');
  });
});

describe('manifest and code', () => {
  it('name the same functions', () => {
    expect(functionNamesIn(manifest).sort()).toEqual(Object.values(functionNames).sort());
  });

  it('name the same buttons', () => {
    expect(buttonIdsIn(manifest).sort()).toEqual(Object.values(paneButtons).sort());
  });

  it('name the same pages; the dialog is opened by the code only', () => {
    expect(pagesIn(manifest).sort()).toEqual([pages.commands, pages.taskpane].sort());
  });
});
