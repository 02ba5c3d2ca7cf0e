import type { Client } from './client.ts';
import { mac, macClassic } from './mac.ts';
import { mobile } from './mobile.ts';
import { newWindows, web, webOnPremises } from './web.ts';
import { classicLtsc2021, classicLtsc2024, classicWindows } from './windows.ts';

export type { Can, Client, Identity, PaneButton, Requirements } from './client.ts';

/**
 * The Outlook clients that the playground can simulate, with their limits, behaviour and sources.
 * `docs/administrators/clients.md` is generated from this table.
 */
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

/** Returns whether the text is the name of a client. */
export const isClientName = (name: string): name is ClientName => Object.hasOwn(clients, name);
