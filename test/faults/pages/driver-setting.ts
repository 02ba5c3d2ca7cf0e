import type { Edition } from '../../../src/playground/host/manifest/edition.ts';
import type { Permission } from '../../../src/playground/host/manifest/manifest.ts';
import { clients, type Client, type ClientName } from '../../../src/playground/host/clients/clients.ts';
import type { FrameKind } from '../../../src/playground/host/model/frame.ts';
import { built, bundle, edition as readEdition } from '../../classic/add-in.ts';
import { bundlePage } from './bundle-page.ts';
import type { PageScript } from './page-load.ts';

/** The client, the edition, and what is broken from the start. */
export interface DriverSetting {
  readonly client: ClientName;
  readonly edition: Edition;
  /** The manifest's permission; by default that of the edition. */
  readonly permission?: Permission;
  /** Whether Outlook reports new messages and changed recipients as the client does; true by default. */
  readonly tells?: boolean;
  /** Runs in every page when office.js is ready, before the add-in is called. */
  readonly brokenMember?: string;
  /** What packaging puts before the bundle, as text. */
  readonly prelude?: string;
  /** How the page receives the send path's script; by default whole and at once. */
  readonly script?: (whole: string) => readonly PageScript[];
}

const untold = { cannot: 'the story leaves it out' } as const;

/** Returns the client of a setting. */
export const clientOf = ({ client, tells = true }: DriverSetting): Client =>
  tells
    ? clients[client]
    : { ...clients[client], newMessage: untold, recipientsChanged: untold, attendeesChanged: untold };

const addIns = { 'on-send': readEdition('on-send'), 'smart-alerts': readEdition('smart-alerts') } as const;

/** Returns the built add-in as its manifest describes it, with the setting's permission. */
export const addInOf = ({ edition, permission }: DriverSetting) => {
  const addIn = { ...addIns[edition] };
  if (permission !== undefined) Object.assign(addIn, { permission });
  return addIn;
};

const dialogScript = bundlePage('dialog');
const commandsScript = built('commands.js');
const paneScript = bundlePage('pane');

/** Returns the scripts of a page, in the order in which it loads them. */
export const scriptsOf = (
  { prelude = '', brokenMember, script = (text) => [{ text }] }: DriverSetting,
  kind: FrameKind,
): readonly PageScript[] => {
  const broken = brokenMember === undefined ? [] : [{ text: brokenMember }];
  if (kind === 'dialog') return [...broken, { text: dialogScript }];
  if (kind === 'taskpane') return [...broken, { text: `${prelude}\n${paneScript}` }];
  const whole = `${prelude}\n${bundle}`;
  return [...broken, ...script(whole), { text: commandsScript }];
};
