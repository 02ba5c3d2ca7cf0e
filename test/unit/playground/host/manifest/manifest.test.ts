import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { movedTo, readManifest } from '../../../../../src/playground/host/manifest/manifest.ts';

const parser = new new JSDOM('').window.DOMParser();
const ours = readFileSync('manifest.xml', 'utf8');
const read = (xml: string) => readManifest(xml, parser);

const events = `
  <LaunchEvent Type="OnMessageSend" FunctionName="onMessageSend" SendMode="Block" />
  <LaunchEvent Type="OnAppointmentSend" FunctionName="onAppointmentSend" />
  <LaunchEvent Type="OnMessageRecipientsChanged" FunctionName="onMessageRecipientsChanged" />`;
const point = (inside: string) =>
  `<ExtensionPoint xsi:type="LaunchEvent"><LaunchEvents>${inside}</LaunchEvents>
     <SourceLocation resid="Commands.Url" /></ExtensionPoint>`;

/** A manifest with everything that a Smart Alerts manifest can contain, made from the add-in's own. */
const smart = ours
  .replace(/<Runtimes>.*<\/Runtimes>/s, '')
  .replace(/<ExtensionPoint xsi:type="(?:Events|LaunchEvent)">.*?<\/ExtensionPoint>/gs, '')
  .replace(/<MobileFormFactor>.*<\/MobileFormFactor>/s, '')
  .replace(
    '<DesktopFormFactor>',
    `<Runtimes><Runtime resid="Commands.Url"><Override type="javascript" resid="Script.Url" /></Runtime></Runtimes>
     <DesktopFormFactor>`,
  )
  .replace(
    '</DesktopFormFactor>',
    `${point(events)}</DesktopFormFactor><MobileFormFactor>${point('<LaunchEvent Type="OnMessageRecipientsChanged" FunctionName="onMobile" />')}</MobileFormFactor>`,
  )
  .replace('<bt:Urls>', '<bt:Urls><bt:Url id="Script.Url" DefaultValue="https://localhost:3000/one.js" />');

describe('reading a manifest', () => {
  it('returns what Outlook needs from the add-in’s own manifest', () => {
    const addIn = read(ours);
    expect(addIn).toMatchObject({
      name: 'Nearmiss',
      permission: 'ReadWriteItem',
      origin: 'https://localhost:3000',
      functionFile: 'https://localhost:3000/commands.html',
      onSend: 'onItemSend',
    });
    expect(addIn.buttons.map(({ kind, opens }) => ({ kind, opens }))).toEqual([
      { kind: 'message', opens: { pane: 'https://localhost:3000/taskpane.html' } },
      { kind: 'appointment', opens: { pane: 'https://localhost:3000/taskpane.html' } },
    ]);
  });

  it.each([
    ['no XML', 'rubbish', 'not XML'],
    ['no overrides', '<OfficeApp/>', 'no VersionOverrides'],
    [
      'an unknown permission',
      ours.replace('ReadWriteItem</Permissions>', 'Everything</Permissions>'),
      '“Everything”',
    ],
    ['no on-send event', ours.replace(/<Event .*\/>/, ''), 'no event at Send'],
    [
      'a missing resource',
      ours.replace('<bt:Url id="Commands.Url"', '<bt:Url id="Other.Url"'),
      '“Commands.Url”',
    ],
  ])('names the error: %s', (_what, xml, words) => {
    expect(() => read(xml)).toThrow(words);
  });
});

describe('reading a Smart Alerts manifest', () => {
  it('returns the events of both form factors with functions and send modes, and no ItemSend', () => {
    const addIn = read(smart);
    expect(addIn.onSend).toBeUndefined();
    expect(addIn.events).toEqual({
      desktop: [
        { type: 'OnMessageSend', runs: 'onMessageSend', sendMode: 'Block' },
        { type: 'OnAppointmentSend', runs: 'onAppointmentSend', sendMode: 'SoftBlock' },
        { type: 'OnMessageRecipientsChanged', runs: 'onMessageRecipientsChanged', sendMode: 'SoftBlock' },
      ],
      mobile: [{ type: 'OnMessageRecipientsChanged', runs: 'onMobile', sendMode: 'SoftBlock' }],
    });
  });

  it('returns the events that the add-in ships with SoftBlock', () => {
    const { events, onSend, runtime } = read(readFileSync('manifest.smart-alerts.xml', 'utf8'));
    expect(onSend).toBeUndefined();
    expect(runtime?.page).toBe('https://localhost:3000/commands.html');
    expect(events.desktop.map(({ type, sendMode }) => [type, sendMode])).toEqual([
      ['OnMessageSend', 'SoftBlock'],
      ['OnAppointmentSend', 'SoftBlock'],
      ['OnNewMessageCompose', 'SoftBlock'],
      ['OnMessageRecipientsChanged', 'SoftBlock'],
      ['OnAppointmentAttendeesChanged', 'SoftBlock'],
    ]);
    expect(events.mobile.map(({ type }) => type)).toEqual([
      'OnNewMessageCompose',
      'OnMessageRecipientsChanged',
    ]);
  });

  it('returns a page for the events and a script for classic Outlook', () => {
    expect(read(smart).runtime).toEqual({
      page: 'https://localhost:3000/commands.html',
      script: 'https://localhost:3000/one.js',
    });
    expect(movedTo(read(smart), 'https://localhost:3007').runtime).toEqual({
      page: 'https://localhost:3007/commands.html',
      script: 'https://localhost:3007/one.js',
    });
  });

  it.each([
    ['an unknown send mode', ['SendMode="Block"', 'SendMode="Sometimes"'], '“Sometimes”'],
    ['an event without a function', [' FunctionName="onMobile"', ''], 'FunctionName'],
    [
      'events on another page',
      [
        '<SourceLocation resid="Commands.Url" /></ExtensionPoint>',
        '<SourceLocation resid="Taskpane.Url" /></ExtensionPoint>',
      ],
      'Taskpane.Url',
    ],
    ['two runtimes', ['<Runtimes>', '<Runtimes><Runtime resid="Commands.Url" />'], 'more than one Runtime'],
  ] as const)('names the error: %s', (_what, [right, wrong], words) => {
    expect(smart).toContain(right);
    expect(() => read(smart.replace(right, wrong))).toThrow(words);
  });
});

describe('moving an add-in to another origin', () => {
  it('changes the origin of every page and nothing else', () => {
    const moved = movedTo(read(ours), 'https://localhost:3007');
    expect(moved.functionFile).toBe('https://localhost:3007/commands.html');
    expect(moved.origin).toBe('https://localhost:3007');
    expect(JSON.stringify(moved.buttons)).not.toContain(':3000');
    expect(moved.onSend).toBe('onItemSend');
  });
});
