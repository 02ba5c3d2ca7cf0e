import { JSDOM } from 'jsdom';

const overridesNamespace = 'http://schemas.microsoft.com/office/mailappversionoverrides/1.1';
const basicTypes = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

/** Parses the manifest. Throws if it is not XML. */
export function parseManifest(xml: string): Document {
  return new JSDOM(xml, { contentType: 'text/xml' }).window.document;
}

/** Returns the names of the functions that the manifest makes Outlook call. */
export function functionNamesIn(xml: string): string[] {
  const manifest = parseManifest(xml);
  return ['Event', 'LaunchEvent'].flatMap((element) => attributes(manifest, element, 'FunctionName'));
}

/** Returns the ids of the manifest's buttons. */
export function buttonIdsIn(xml: string): string[] {
  return attributes(parseManifest(xml), 'Control', 'id');
}

/** Returns the paths of the pages that the manifest names. */
export function pagesIn(xml: string): string[] {
  const manifest = parseManifest(xml);
  return [...resources(manifest, 'Urls').values()].map((url) => new URL(url).pathname.slice(1));
}

export function within(manifest: Document, name: string): Element[] {
  const overrides = manifest.getElementsByTagNameNS(overridesNamespace, 'VersionOverrides');
  return [...overrides].flatMap((each) => [...each.getElementsByTagNameNS('*', name)]);
}

export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

export function attributes(manifest: Document, element: string, name: string): string[] {
  const elements = manifest.getElementsByTagNameNS('*', element);
  return [...elements].flatMap((each) => each.getAttribute(name) ?? []);
}

export function texts(manifest: Document, element: string): string[] {
  return [...manifest.getElementsByTagNameNS('*', element)].map((each) => each.textContent);
}

export function resourceElements(manifest: Document, kind: string | undefined): Element[] {
  return within(manifest, kind ?? 'Resources')
    .flatMap((each) => [...each.getElementsByTagNameNS(basicTypes, '*')])
    .filter((each) => each.hasAttribute('id'));
}

/** Returns the default values of the resources of one kind, or of all kinds, by id. */
export function resources(manifest: Document, kind: string | undefined): Map<string, string> {
  return new Map(
    resourceElements(manifest, kind).map((each) => [attribute(each, 'id'), attribute(each, 'DefaultValue')]),
  );
}

export function addresses(manifest: Document): string[] {
  return [...ownAddresses(manifest), ...attributes(manifest, 'SupportUrl', 'DefaultValue')];
}

/** Returns all addresses except the support page, which may be on another host. */
export function ownAddresses(manifest: Document): string[] {
  const elements = ['IconUrl', 'HighResolutionIconUrl', 'SourceLocation', 'Url', 'Image'];
  return [
    ...elements.flatMap((element) => attributes(manifest, element, 'DefaultValue')),
    ...overrides(manifest, 'Url').map(({ value }) => value),
    ...texts(manifest, 'AppDomain'),
  ];
}

/** A value of a resource for one locale. */
export interface Override {
  /** The id of the resource. */
  readonly id: string;
  readonly locale: string;
  readonly value: string;
}

/** Returns the values of these elements in other languages. */
export function overrides(manifest: Document, element: string): Override[] {
  return [...manifest.getElementsByTagNameNS('*', element)].flatMap((resource) =>
    [...resource.children].map((each) => ({
      id: attribute(resource, 'id'),
      locale: attribute(each, 'Locale'),
      value: attribute(each, 'Value'),
    })),
  );
}

export function pictures(manifest: Document): { url: string; size: string }[] {
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
