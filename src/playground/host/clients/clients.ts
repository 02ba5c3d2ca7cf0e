import type { Client } from './client.ts';
import { mac, macClassic } from './mac.ts';
import { mobile } from './mobile.ts';
import { newWindows, web, webOnPremises } from './web.ts';
import { classicLtsc2021, classicLtsc2024, classicWindows } from './windows.ts';

export type { Can, Client, Identity, PaneButton, Requirements } from './client.ts';

/** The Outlook clients that can be pretended: ceilings, behaviours and where they stand. `docs/administrators/clients.md` is made of it. */
export const clients = {
  web,
  newWindows,
  classicWindows,
  classicLtsc2024,
  classicLtsc2021,
  mac,
  macClassic,
  webOnPremises,
  mobile,
} as const satisfies Record<string, Client>;

export type ClientName = keyof typeof clients;

/** Is this text the name of a client? */
export const isClientName = (name: string): name is ClientName => Object.hasOwn(clients, name);
