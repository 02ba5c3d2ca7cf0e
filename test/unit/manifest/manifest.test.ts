import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { describe, expect, it } from 'vitest';
import { functionNames, noticeIcon, pages, paneButtons } from '../../../src/outlook/office/manifest-ids.ts';
import { checkManifest, checkNames } from '../../../src/cli/package/manifest/manifest-checks.ts';
import { localize } from '../../../src/cli/package/manifest/localize.ts';
import { buttonIdsIn, functionNamesIn, pagesIn } from '../../../src/cli/package/manifest/read-manifest.ts';

const root = path.join(import.meta.dirname, '../../..');
const editions = { 'on-send': 'manifest.xml', 'Smart Alerts': 'manifest.smart-alerts.xml' } as const;
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const onSend = read(editions['on-send']);
const smartAlerts = read(editions['Smart Alerts']);
/**
 * Returns the source of a hosted file: pages and pictures are in `public`, a script is built from the entry
 * point of the same name.
 */
const source = (hosted: string) =>
  hosted.endsWith('.js')
    ? path.join(root, 'src', /\w+/.exec(hosted)?.[0] ?? '', 'index.ts')
    : path.join(root, 'public', hosted);
const check = (xml: string) => checkManifest(xml, source);

const image = (id: string) =>
  `<bt:Image id="${id}" DefaultValue="https://localhost:3000/assets/icon-16.png" />`;
const tip = /(id="Pane.Tip" DefaultValue=")[^"]*/;

/**
 * For each check, a change to a manifest that Outlook would refuse though Microsoft's schemas accept it, or
 * nearly do.
 */
const broken: Readonly<Record<string, (xml: string) => string>> = {
  'known events': (xml) => xml.replace('Type="ItemSend"', 'Type="ItemSent"'),
  'one synchronous ItemSend at most': (xml) => xml.replace('"synchronous"', '"asynchronous"'),
  'one runtime, in which every launch event runs': (xml) =>
    xml.replace('<SourceLocation resid="Commands.Url"', '<SourceLocation resid="Taskpane.Url"'),
  'the runtime has its script for classic Outlook': (xml) =>
    xml.replace('<Override type="javascript" resid="Events.Url" />', ''),
  'each launch event once in a form factor': (xml) =>
    xml.replace('"OnAppointmentAttendeesChanged"', '"OnMessageRecipientsChanged"'),
  'events at Send, and no others, have a known send mode': (xml) =>
    xml.replace('SendMode="SoftBlock"', 'SendMode="Softly"'),
  'phones get only events that they have': (xml) =>
    xml.replace(/(<MobileFormFactor>[\s\S]*)"OnMessageRecipientsChanged"/, '$1"OnAppointmentTimeChanged"'),
  'resources exist': (xml) => xml.replace(/<Resources>[\s\S]*<\/Resources>/, ''),
  'every resid names a resource of its kind': (xml) =>
    xml.replace('<Title resid="Pane.Label"', '<Title resid="Pane.Tip"'),
  'every resource is used': (xml) => xml.replace('<bt:Images>', `<bt:Images>${image('Icon.Spare')}`),
  'ids are unique': (xml) => xml.replace('id="NearmissAppointmentPane"', 'id="NearmissMessagePane"'),
  'strings are short enough': (xml) => xml.replace(tip, `$1${'x'.repeat(251)}`),
  'every string, and the script, is there in the same languages': (xml) =>
    xml.replace(/<bt:Override Locale="de-AT" .*\/>/, ''),
  'every address is https': (xml) =>
    xml.replace('https://localhost:3000/commands', 'http://localhost:3000/commands'),
  'every address is on one origin': (xml) =>
    xml.replace('https://localhost:3000/commands', 'https://elsewhere.example/commands'),
  'an app domain is an origin and nothing else': (xml) =>
    xml.replace('3000</AppDomain>', '3000/</AppDomain>'),
  'the version has three or four parts': (xml) => xml.replace('<Version>1.0.1.0<', '<Version>1.1<'),
  'the version is 1.0 or later': (xml) => xml.replace('<Version>1.0.1.0<', '<Version>0.1.0.0<'),
  'the base asks for Mailbox 1.5': (xml) => xml.replace('MinVersion="1.5"', 'MinVersion="1.8"'),
  'every page, script and picture exists': (xml) => xml.replace('/events/de.js', '/evnts/de.js'),
  'pictures have the size that they are for': (xml) => xml.replace('icon-80.png', 'icon-64.png'),
  'buttons have pictures of 16, 32 and 80 pixels': (xml) =>
    xml.replace('<bt:Image size="80" resid="Icon.80x80" />', ''),
};

describe.each(Object.entries(editions))('the manifest of the %s edition', (_, file) => {
  const manifest = read(file);

  it('passes the manifest checks of Nearmiss', () => {
    expect(check(manifest)).toEqual([]);
  });

  it('is accepted by Microsoft’s manifest reader', async () => {
    const info = await OfficeAddinManifest.readManifestFile(path.join(root, file));
    expect(info).toMatchObject({
      displayName: 'Nearmiss',
      permissions: 'ReadWriteItem',
      hosts: ['Mailbox'],
      version: '1.0.1.0',
      defaultLocale: 'en-US',
    });
    expect(info.id).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
  });

  it('has the version of Nearmiss after a leading 1, because Microsoft accepts none below 1.0', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(manifest).toContain(`<Version>1.${version}</Version>`);
  });

  it('supports shared mailboxes', () => {
    expect(manifest).toContain('<SupportsSharedFolders>true</SupportsSharedFolders>');
  });

  it('names the buttons and the notice icon that the code uses', () => {
    expect(buttonIdsIn(manifest).sort()).toEqual(Object.values(paneButtons).sort());
    expect(manifest).toContain(`<bt:Image id="${noticeIcon}"`);
  });

  it('contains every translation, exactly as the language files give it', async () => {
    expect(await localize(manifest)).toBe(manifest);
  });

  it('names the commands page, the task pane and the event script, but not the dialog, which only the code opens', () => {
    expect(pagesIn(manifest).sort()).toEqual([pages.commands, 'events.js', pages.taskpane].sort());
  });
});

describe('the manifest checks', () => {
  it.each(checkNames)('find a broken manifest: %s', (name) => {
    const damage = broken[name];
    const variants = [onSend, smartAlerts].map((xml) => ({ xml, variant: damage?.(xml) ?? xml }));
    const damaged = variants.filter(({ xml, variant }) => xml !== variant);
    expect(damaged, 'there is a broken variant').not.toEqual([]);
    for (const { variant } of damaged) expect(check(variant).map((problem) => problem.check)).toContain(name);
  });

  it('throw an error for a manifest that is not well-formed XML', () => {
    expect(() => check(onSend.replace('</Hosts>', ''))).toThrow();
  });
});

describe('the two manifest editions', () => {
  const { onItemSend, onMessageSend, onAppointmentSend, ...early } = functionNames;

  it('together call every function of the code, each with the Send events of its edition', () => {
    const both = Object.values(early).sort();
    expect([...new Set(functionNamesIn(onSend))].sort()).toEqual([onItemSend, ...both].sort());
    expect([...new Set(functionNamesIn(smartAlerts))].sort()).toEqual(
      [onMessageSend, onAppointmentSend, ...both].sort(),
    );
  });

  it('differ only in their id, their comments and their Send events', () => {
    const rest = (xml: string) =>
      xml
        .replace(/<!--[\s\S]*?-->/g, '')
        .replace(/<Id>.*<\/Id>/, '')
        .replace(/<ExtensionPoint xsi:type="Events">[\s\S]*?<\/ExtensionPoint>/, '')
        .replace(/<LaunchEvent Type="On(?:Message|Appointment)Send" .*\/>/g, '')
        .replace(/\s+/g, ' ');
    expect(rest(smartAlerts)).toBe(rest(onSend));
    expect(/<Id>(.*)<\/Id>/.exec(smartAlerts)?.[1]).not.toBe(/<Id>(.*)<\/Id>/.exec(onSend)?.[1]);
  });

  it('never mix ItemSend with Smart Alerts', () => {
    expect(onSend).not.toContain('SendMode');
    expect(smartAlerts).not.toContain('ItemSend');
    expect(smartAlerts.match(/SendMode="SoftBlock"/g)).toHaveLength(2);
  });
});
