import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';

/** What Microsoft's schemas let pass and Outlook or the admin center does not. */
export interface ManifestProblem {
  readonly check: string;
  readonly message: string;
}

type Check = (manifest: Document, publicFolder: string) => string[];

const overridesNamespace = 'http://schemas.microsoft.com/office/mailappversionoverrides/1.1';
const basicTypes = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

/** Microsoft Learn, "Activate add-ins with events", with the one event of the older on-send feature. */
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

/** Microsoft Learn, "Implement event-based activation in Outlook mobile add-ins". */
const mobileEvents = ['OnNewMessageCompose', 'OnMessageRecipientsChanged', 'OnMessageFromChanged'];

const sendModes = ['PromptUser', 'SoftBlock', 'Block'];

/** Which part of the resources an element's `resid` must name. */
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

const longest: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250, resid: 32 };

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
  'strings are short enough': (manifest) =>
    ['ShortStrings', 'LongStrings'].flatMap((kind) =>
      [...resources(manifest, kind)]
        .filter(([id, text]) => text.length > (longest[kind] ?? 0) || id.length > (longest.resid ?? 0))
        .map(([id]) => id),
    ),
  'every address is https': (manifest) => addresses(manifest).filter((url) => !url.startsWith('https://')),
  'every address is on one origin': (manifest) => {
    const [first, ...others] = new Set(addresses(manifest).map((url) => new URL(url).origin));
    return others.map((origin) => `${origin} beside ${first ?? ''}`);
  },
  'an app domain is an origin and nothing else': (manifest) =>
    texts(manifest, 'AppDomain').filter((domain) => new URL(domain).origin !== domain),
  'the version has three or four parts': (manifest) =>
    texts(manifest, 'Version').filter((version) => !/^\d+\.\d+\.\d+(?:\.\d+)?$/.test(version)),
  'the base asks for Mailbox 1.5': (manifest) =>
    // Exchange on-premises refuses manifests that ask for more.
    attributes(manifest, 'Set', 'MinVersion').filter((version) => version !== '1.5'),
  'every page, script and picture exists': (manifest, publicFolder) =>
    addresses(manifest)
      .map((url) => new URL(url).pathname)
      .filter((file) => file !== '/' && !existsSync(path.join(publicFolder, sourceOf(file)))),
  'pictures have the size that they are for': (manifest, publicFolder) =>
    pictures(manifest)
      .filter(({ url, size }) => pixels(path.join(publicFolder, new URL(url).pathname)) !== `${size}x${size}`)
      .map(({ url, size }) => `${url} is not ${size} pixels`),
  'buttons have pictures of 16, 32 and 80 pixels': (manifest) =>
    within(manifest, 'Icon')
      .map((icon) => [...icon.children].map((image) => attribute(image, 'size')).join())
      .filter((sizes) => sizes !== '16,32,80'),
};

/** A page or picture stands in the public folder; a script is built from a door of the same name. */
function sourceOf(file: string): string {
  return file.endsWith('.js') ? `../src${file.slice(0, -'.js'.length)}/index.ts` : file;
}

/** The names of all checks, so that a test can break each of them. */
export const checkNames = Object.keys(checks);

/** Everything that is wrong with a manifest beyond what the schemas know; throws where it is not XML. */
export function checkManifest(xml: string, publicFolder: string): ManifestProblem[] {
  const manifest = new JSDOM(xml, { contentType: 'text/xml' }).window.document;
  return Object.entries(checks).flatMap(([check, run]) =>
    run(manifest, publicFolder).map((message) => ({ check, message })),
  );
}

/** The names of the functions that the manifest makes Outlook call. */
export function functionNamesIn(xml: string): string[] {
  const manifest = new JSDOM(xml, { contentType: 'text/xml' }).window.document;
  return ['Event', 'LaunchEvent'].flatMap((element) => attributes(manifest, element, 'FunctionName'));
}

/** The ids of its buttons. */
export function buttonIdsIn(xml: string): string[] {
  return attributes(new JSDOM(xml, { contentType: 'text/xml' }).window.document, 'Control', 'id');
}

/** The pages that it names, without the origin. */
export function pagesIn(xml: string): string[] {
  const manifest = new JSDOM(xml, { contentType: 'text/xml' }).window.document;
  return [...resources(manifest, 'Urls').values()].map((url) => new URL(url).pathname.slice(1));
}

function within(manifest: Document, name: string): Element[] {
  const overrides = manifest.getElementsByTagNameNS(overridesNamespace, 'VersionOverrides');
  return [...overrides].flatMap((each) => [...each.getElementsByTagNameNS('*', name)]);
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

function attributes(manifest: Document, element: string, name: string): string[] {
  const elements = manifest.getElementsByTagNameNS('*', element);
  return [...elements].flatMap((each) => each.getAttribute(name) ?? []);
}

function texts(manifest: Document, element: string): string[] {
  return [...manifest.getElementsByTagNameNS('*', element)].map((each) => each.textContent);
}

function resourceElements(manifest: Document, kind: string | undefined): Element[] {
  return within(manifest, kind ?? 'Resources')
    .flatMap((each) => [...each.getElementsByTagNameNS(basicTypes, '*')])
    .filter((each) => each.hasAttribute('id'));
}

/** Id and default value of the resources of one kind, or of all. */
function resources(manifest: Document, kind: string | undefined): Map<string, string> {
  return new Map(
    resourceElements(manifest, kind).map((each) => [attribute(each, 'id'), attribute(each, 'DefaultValue')]),
  );
}

function addresses(manifest: Document): string[] {
  const elements = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Url', 'Image'];
  return [
    ...elements.flatMap((element) => attributes(manifest, element, 'DefaultValue')),
    ...texts(manifest, 'AppDomain'),
  ];
}

function pictures(manifest: Document): { url: string; size: string }[] {
  const images = resources(manifest, 'Images');
  const ofButtons = within(manifest, 'Image')
    .filter((image) => image.hasAttribute('resid'))
    .map((image) => ({ url: images.get(attribute(image, 'resid')), size: attribute(image, 'size') }));
  return [
    ...attributes(manifest, 'IconUrl', 'DefaultValue').map((url) => ({ url, size: '64' })),
    ...attributes(manifest, 'HighResolutionIconUrl', 'DefaultValue').map((url) => ({ url, size: '128' })),
    ...ofButtons.flatMap(({ url, size }) => (url === undefined ? [] : [{ url, size }])),
  ];
}

/** Width and height as the PNG's header says (PNG specification, 11.2.2). */
function pixels(file: string): string {
  if (!existsSync(file)) return 'missing';
  const header = readFileSync(file).subarray(0, 24);
  const isPng = header.subarray(1, 4).toString('latin1') === 'PNG';
  return isPng ? `${header.readUInt32BE(16)}x${header.readUInt32BE(20)}` : 'no PNG';
}
