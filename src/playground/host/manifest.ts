/** What Outlook takes from the add-in's manifest. */

export type Permission = 'Restricted' | 'ReadItem' | 'ReadWriteItem' | 'ReadWriteMailbox';
export type ItemKind = 'message' | 'appointment';

/** A button on the ribbon of the compose window. */
export interface Button {
  readonly id: string;
  readonly kind: ItemKind;
  readonly label: string;
  /** The pane it opens, or the function it runs. */
  readonly opens: { readonly pane: string } | { readonly runs: string };
}

export interface AddIn {
  readonly id: string;
  readonly name: string;
  readonly permission: Permission;
  /** The scheme, host and port of the add-in's pages. */
  readonly origin: string;
  readonly functionFile: string;
  /** The function of the ItemSend event. */
  readonly onSend: string;
  readonly buttons: readonly Button[];
}

const permissions: readonly string[] = ['Restricted', 'ReadItem', 'ReadWriteItem', 'ReadWriteMailbox'];

const all = (from: Element | Document, name: string): Element[] => [
  ...from.getElementsByTagNameNS('*', name),
];
const first = (from: Element | Document, name: string): Element | undefined => all(from, name)[0];
const textOf = (from: Element | Document, name: string): string =>
  first(from, name)?.textContent.trim() ?? '';

const must = (value: string | null | undefined, what: string): string => {
  if (value === undefined || value === null || value === '') throw new Error(`The manifest has no ${what}.`);
  return value;
};

/** Resolves a `resid` through the innermost resources. */
const resources = (root: Element): ((resid: string | null | undefined) => string) => {
  const table = new Map(
    ['Url', 'String', 'Image'].flatMap((name) =>
      all(root, name).map((one) => [one.getAttribute('id'), one.getAttribute('DefaultValue')] as const),
    ),
  );
  return (resid) => must(table.get(resid ?? ''), `resource “${resid ?? ''}”`);
};

const surfaces: readonly (readonly [string, ItemKind])[] = [
  ['MessageComposeCommandSurface', 'message'],
  ['AppointmentOrganizerCommandSurface', 'appointment'],
];

const readButton = (
  control: Element,
  kind: ItemKind,
  at: (resid: string | null | undefined) => string,
): Button => {
  const action = first(control, 'Action');
  const pane = action === undefined ? undefined : first(action, 'SourceLocation');
  return {
    id: must(control.getAttribute('id'), 'control id'),
    kind,
    label: at(first(control, 'Label')?.getAttribute('resid')),
    opens:
      pane === undefined
        ? { runs: action === undefined ? '' : textOf(action, 'FunctionName') }
        : { pane: at(pane.getAttribute('resid')) },
  };
};

const readButtons = (root: Element, at: (resid: string | null | undefined) => string): Button[] =>
  all(root, 'ExtensionPoint').flatMap((point) => {
    const surface = surfaces.find(([name]) => name === typeOf(point));
    return surface === undefined ? [] : all(point, 'Control').map((one) => readButton(one, surface[1], at));
  });

const typeOf = (element: Element): string | null =>
  element.getAttribute('xsi:type') ??
  element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type');

/** The newest `VersionOverrides`: the innermost one is what a current Outlook reads. */
const newest = (document: Document): Element => {
  const overrides = all(document, 'VersionOverrides').at(-1);
  if (overrides === undefined) throw new Error('The manifest has no VersionOverrides.');
  return overrides;
};

/**
 * Reads an XML add-in manifest.
 * Throws an error that names what is missing.
 */
export const readManifest = (xml: string, parser: DOMParser = new DOMParser()): AddIn => {
  const document = parser.parseFromString(xml, 'text/xml');
  const broken = first(document, 'parsererror');
  if (broken !== undefined) throw new Error(`The manifest is not XML: ${broken.textContent}`);
  const root = newest(document);
  const at = resources(root);
  const functionFile = at(first(root, 'FunctionFile')?.getAttribute('resid'));
  const onSend = all(root, 'Event').find((event) => event.getAttribute('Type') === 'ItemSend');
  const permission = textOf(document, 'Permissions');
  if (!permissions.includes(permission))
    throw new Error(`The manifest has no known permission: “${permission}”.`);
  return {
    id: must(textOf(document, 'Id'), 'Id'),
    name: must(first(document, 'DisplayName')?.getAttribute('DefaultValue'), 'DisplayName'),
    permission: permission as Permission,
    origin: new URL(functionFile).origin,
    functionFile,
    onSend: must(onSend?.getAttribute('FunctionName'), 'ItemSend event'),
    buttons: readButtons(root, at),
  };
};

const moved = (url: string, origin: string): string => {
  const { pathname, search } = new URL(url);
  return `${origin}${pathname}${search}`;
};

/** The same add-in, served from another origin (the playground's own). */
export const movedTo = (addIn: AddIn, origin: string): AddIn => ({
  ...addIn,
  origin,
  functionFile: moved(addIn.functionFile, origin),
  buttons: addIn.buttons.map((button) => ({
    ...button,
    opens: 'pane' in button.opens ? { pane: moved(button.opens.pane, origin) } : button.opens,
  })),
});
