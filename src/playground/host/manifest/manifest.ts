import {
  readLaunchEvents,
  readRuntime,
  sendEvents,
  type LaunchEvents,
  type Runtime,
} from './launch-events.ts';
import { defaultLocale } from '../clients/library.ts';
import { all, first, must, resources, textOf, typeOf, type Resolve } from './xml.ts';

/** What Outlook reads from the add-in's manifest. */

export type Permission = 'Restricted' | 'ReadItem' | 'ReadWriteItem' | 'ReadWriteMailbox';
export type ItemKind = 'message' | 'appointment';

/** A button on the ribbon of the compose window. */
export interface Button {
  readonly id: string;
  readonly kind: ItemKind;
  readonly label: string;
  /** The address of the pane that it opens, or the function that it runs. */
  readonly opens: { readonly pane: string } | { readonly runs: string };
}

export interface AddIn {
  readonly id: string;
  readonly name: string;
  readonly permission: Permission;
  /** The scheme, host and port of the add-in's pages. */
  readonly origin: string;
  readonly functionFile: string;
  /** The function of the ItemSend event, in the on-send edition. */
  readonly onSend: string | undefined;
  /** The runtime of the launch events. */
  readonly runtime: Runtime | undefined;
  readonly events: LaunchEvents;
  readonly buttons: readonly Button[];
}

const permissions: readonly string[] = ['Restricted', 'ReadItem', 'ReadWriteItem', 'ReadWriteMailbox'];

const surfaces: readonly (readonly [string, ItemKind])[] = [
  ['MessageComposeCommandSurface', 'message'],
  ['AppointmentOrganizerCommandSurface', 'appointment'],
];

const readButton = (control: Element, kind: ItemKind, at: Resolve): Button => {
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

const readButtons = (root: Element, at: Resolve): Button[] =>
  all(root, 'ExtensionPoint').flatMap((point) => {
    const surface = surfaces.find(([name]) => name === typeOf(point));
    return surface === undefined ? [] : all(point, 'Control').map((one) => readButton(one, surface[1], at));
  });

/** Returns the innermost `VersionOverrides`, which is the newest and the one that a current Outlook reads. */
const newest = (document: Document): Element => {
  const overrides = all(document, 'VersionOverrides').at(-1);
  if (overrides === undefined) throw new Error('The manifest has no VersionOverrides.');
  return overrides;
};

const parse = (xml: string, parser: DOMParser): Document => {
  const document = parser.parseFromString(xml, 'text/xml');
  const broken = first(document, 'parsererror');
  if (broken !== undefined) throw new Error(`The manifest is not XML: ${broken.textContent}`);
  return document;
};

const readPermission = (document: Document): Permission => {
  const permission = textOf(document, 'Permissions');
  if (!permissions.includes(permission))
    throw new Error(`The manifest has no known permission: “${permission}”.`);
  return permission as Permission;
};

/**
 * Reads the events for which Outlook starts the add-in. Every edition of Nearmiss must have an event at Send.
 */
const readEvents = (root: Element, at: Resolve): Pick<AddIn, 'onSend' | 'runtime' | 'events'> => {
  const itemSend = all(root, 'Event').find((event) => event.getAttribute('Type') === 'ItemSend');
  const events = readLaunchEvents(root);
  if (itemSend === undefined && !events.desktop.some((event) => event.type === sendEvents.message))
    throw new Error('The manifest has no event at Send: no ItemSend, no OnMessageSend.');
  const onSend = itemSend && must(itemSend.getAttribute('FunctionName'), 'FunctionName of ItemSend');
  return { onSend, events, runtime: readRuntime(root, at) };
};

/**
 * Reads the XML manifest of either edition, as an Outlook in the language `locale` does.
 *
 * @throws {Error} that names what is missing
 */
export const readManifest = (
  xml: string,
  parser: DOMParser = new DOMParser(),
  locale: string = defaultLocale,
): AddIn => {
  const document = parse(xml, parser);
  const root = newest(document);
  const at = resources(root, locale);
  const functionFile = at(first(root, 'FunctionFile')?.getAttribute('resid'));
  return {
    id: must(textOf(document, 'Id'), 'Id'),
    name: must(first(document, 'DisplayName')?.getAttribute('DefaultValue'), 'DisplayName'),
    permission: readPermission(document),
    origin: new URL(functionFile).origin,
    functionFile,
    ...readEvents(root, at),
    buttons: readButtons(root, at),
  };
};

/** Returns the add-in as a mailbox has it in which it is not installed: no event, no button. */
export const notInstalled = (addIn: AddIn): AddIn => ({
  ...addIn,
  onSend: undefined,
  runtime: undefined,
  events: { desktop: [], mobile: [] },
  buttons: [],
});

const moved = (url: string, base: string): string => {
  const { pathname, search } = new URL(url);
  return new URL(`.${pathname}${search}`, base).href;
};

const movedRuntime = ({ page, script }: Runtime, base: string): Runtime => ({
  page: moved(page, base),
  ...(script === undefined ? {} : { script: moved(script, base) }),
});

/** Returns the add-in as served below another address, such as the playground's; `base` ends with a slash. */
export const movedTo = (addIn: AddIn, base: string): AddIn => ({
  ...addIn,
  origin: new URL(base).origin,
  functionFile: moved(addIn.functionFile, base),
  runtime: addIn.runtime && movedRuntime(addIn.runtime, base),
  buttons: addIn.buttons.map((button) => ({
    ...button,
    opens: 'pane' in button.opens ? { pane: moved(button.opens.pane, base) } : button.opens,
  })),
});
