import { existsSync, readFileSync } from 'node:fs';
import {
  addresses,
  attribute,
  attributes,
  overrides,
  ownAddresses,
  parseManifest,
  pictures,
  resourceElements,
  resources,
  texts,
  within,
} from './read-manifest.ts';

/** A problem that Microsoft's schemas accept but Outlook or the admin center does not. */
export interface ManifestProblem {
  readonly check: string;
  readonly message: string;
}

/** Returns the local path of a hosted file such as `/assets/icon-16.png`. */
export type Place = (hosted: string) => string;

type Check = (manifest: Document, place: Place) => string[];

/** The events of Microsoft Learn, "Activate add-ins with events". */
const launchEvents = [
  'OnNewMessageCompose',
  'OnNewAppointmentOrganizer',
  'OnMessageCompose',
  'OnAppointmentOrganizer',
  'OnMessageAttachmentsChanged',
  'OnAppointmentAttachmentsChanged',
  'OnMessageRecipientsChanged',
  'OnAppointmentAttendeesChanged',
  'OnAppointmentTimeChanged',
  'OnAppointmentRecurrenceChanged',
  'OnInfoBarDismissClicked',
  'OnMessageSend',
  'OnAppointmentSend',
  'OnMessageFromChanged',
  'OnAppointmentFromChanged',
  'OnSensitivityLabelChanged',
  'OnMessageReadWithCustomAttachment',
  'OnMessageReadWithCustomHeader',
];

/** The events of Microsoft Learn, "Implement event-based activation in Outlook mobile add-ins". */
const mobileEvents = ['OnNewMessageCompose', 'OnMessageRecipientsChanged', 'OnMessageFromChanged'];

const sendModes = ['PromptUser', 'SoftBlock', 'Block'];

/** The section of the resources that an element's `resid` must refer to. */
const residKinds: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  Runtime: 'Urls',
  Override: 'Urls',
};

const longest = { ShortStrings: 125, LongStrings: 250, resid: 32 };

const checks: Readonly<Record<string, Check>> = {
  'known events': (manifest) => [
    ...attributes(manifest, 'LaunchEvent', 'Type').filter((type) => !launchEvents.includes(type)),
    ...attributes(manifest, 'Event', 'Type').filter((type) => type !== 'ItemSend'),
  ],
  'one synchronous ItemSend at most': (manifest) => {
    const modes = attributes(manifest, 'Event', 'FunctionExecution');
    return modes.length > 1 ? ['more than one'] : modes.filter((mode) => mode !== 'synchronous');
  },
  'one runtime, in which every launch event runs': (manifest) => {
    const runtimes = attributes(manifest, 'Runtime', 'resid');
    const sources = within(manifest, 'LaunchEvent')
      .map((event) => event.parentElement?.parentElement)
      .flatMap((point) => [...(point?.children ?? [])])
      .filter((element) => element.localName === 'SourceLocation')
      .map((element) => attribute(element, 'resid'));
    return [...runtimes.slice(1), ...sources.filter((resid) => resid !== runtimes[0])];
  },
  'the runtime has its script for classic Outlook': (manifest) =>
    within(manifest, 'Runtime')
      .filter((runtime) => !runtime.querySelector('Override[type="javascript"]'))
      .map((runtime) => attribute(runtime, 'resid')),
  'each launch event once in a form factor': (manifest) =>
    ['DesktopFormFactor', 'MobileFormFactor'].flatMap((factor) => {
      const types = within(manifest, factor).flatMap((each) =>
        [...each.querySelectorAll('LaunchEvent')].map((event) => attribute(event, 'Type')),
      );
      return types.filter((type, index) => types.indexOf(type) !== index);
    }),
  'events at Send, and no others, have a known send mode': (manifest) =>
    within(manifest, 'LaunchEvent')
      .filter(
        (event) =>
          sendModes.includes(attribute(event, 'SendMode')) !== attribute(event, 'Type').endsWith('Send'),
      )
      .map((event) => attribute(event, 'Type')),
  'phones get only events that they have': (manifest) =>
    within(manifest, 'MobileFormFactor')
      .flatMap((factor) => [...factor.querySelectorAll('LaunchEvent')])
      .map((event) => attribute(event, 'Type'))
      .filter((type) => !mobileEvents.includes(type)),
  'resources exist': (manifest) =>
    within(manifest, 'Resources').length === 1 ? [] : ['the overrides have no Resources of their own'],
  'every resid names a resource of its kind': (manifest) =>
    within(manifest, '*')
      .filter((element) => element.hasAttribute('resid'))
      .filter(
        (element) => !resources(manifest, residKinds[element.localName]).has(attribute(element, 'resid')),
      )
      .map((element) => `${element.localName} ${attribute(element, 'resid')}`),
  'every resource is used': (manifest) => {
    const used = within(manifest, '*').map((element) => element.getAttribute('resid'));
    return [...resources(manifest, undefined).keys()].filter((id) => !used.includes(id));
  },
  'ids are unique': (manifest) =>
    ['Control', 'Group', 'resource'].flatMap((kind) => {
      const elements = kind === 'resource' ? resourceElements(manifest, undefined) : within(manifest, kind);
      const ids = elements.map((element) => attribute(element, 'id'));
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    }),
  'strings are short enough': (manifest) => {
    const translated = overrides(manifest, 'String');
    return (['ShortStrings', 'LongStrings'] as const).flatMap((kind) => {
      const standard = resources(manifest, kind);
      return [
        ...standard,
        ...translated.filter(({ id }) => standard.has(id)).map(({ id, value }) => [id, value] as const),
      ]
        .filter(([id, text]) => text.length > longest[kind] || id.length > longest.resid)
        .map(([id]) => id);
    });
  },
  'every string, and the script, is there in the same languages': (manifest) => {
    const localized = ['Description', 'String', 'Url'].flatMap((element) => overrides(manifest, element));
    const all = [...new Set(localized.map(({ locale }) => locale))].sort().join();
    const ids = [...new Set(localized.map(({ id }) => id))];
    const localesOf = (id: string) => localized.filter((each) => each.id === id).map(({ locale }) => locale);
    return ids.filter((id) => localesOf(id).sort().join() !== all).map((id) => id || 'Description');
  },
  'every address is https': (manifest) => addresses(manifest).filter((url) => !url.startsWith('https://')),
  'every address is on one origin': (manifest) => {
    const [first, ...others] = new Set(ownAddresses(manifest).map((url) => new URL(url).origin));
    return others.map((origin) => `${origin} beside ${first ?? ''}`);
  },
  'an app domain is an origin and nothing else': (manifest) =>
    texts(manifest, 'AppDomain').filter((domain) => new URL(domain).origin !== domain),
  'the version has three or four parts': (manifest) =>
    texts(manifest, 'Version').filter((version) => !/^\d+\.\d+\.\d+(?:\.\d+)?$/.test(version)),
  // Microsoft's validator reports "unsupported version number less than 1.0".
  'the version is 1.0 or later': (manifest) =>
    texts(manifest, 'Version').filter((version) => version.startsWith('0.')),
  'the base asks for Mailbox 1.5': (manifest) =>
    // Exchange on-premises refuses manifests that require more.
    attributes(manifest, 'Set', 'MinVersion').filter((version) => version !== '1.5'),
  'every page, script and picture exists': (manifest, place) =>
    ownAddresses(manifest)
      .map((url) => new URL(url).pathname)
      .filter((file) => file !== '/' && !existsSync(place(file))),
  'pictures have the size that they are for': (manifest, place) =>
    pictures(manifest)
      .filter(({ url, size }) => pixels(place(new URL(url).pathname)) !== `${size}x${size}`)
      .map(({ url, size }) => `${url} is not ${size} pixels`),
  'buttons have pictures of 16, 32 and 80 pixels': (manifest) =>
    within(manifest, 'Icon')
      .map((icon) => [...icon.children].map((image) => attribute(image, 'size')).join())
      .filter((sizes) => sizes !== '16,32,80'),
};

/** The names of all checks, so that a test can break each one. */
export const checkNames = Object.keys(checks);

/** Returns all problems of a manifest that the schemas cannot find. Throws if it is not XML. */
export function checkManifest(xml: string, place: Place): ManifestProblem[] {
  const manifest = parseManifest(xml);
  return Object.entries(checks).flatMap(([check, run]) =>
    run(manifest, place).map((message) => ({ check, message })),
  );
}

/** Returns width and height from the header of a PNG (PNG specification, 11.2.2). */
function pixels(file: string): string {
  if (!existsSync(file)) return 'missing';
  const header = readFileSync(file).subarray(0, 24);
  const isPng = header.subarray(1, 4).toString('latin1') === 'PNG';
  return isPng ? `${header.readUInt32BE(16)}x${header.readUInt32BE(20)}` : 'no PNG';
}
