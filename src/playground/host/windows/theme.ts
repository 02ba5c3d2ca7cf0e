import type { Requirements } from '../clients/clients.ts';
import type { FrameKind } from '../model/frame.ts';
import { atLeast } from '../clients/library.ts';
import type { OfficeTheme } from '../model/page-context.ts';

/**
 * Returns whether a page of this kind learns Outlook's theme: from Mailbox 1.14 on, except in dialogs
 * (office-js issue 6820) and event handlers (Microsoft, `OfficeTheme`).
 */
export const themeFor = (kind: FrameKind, { Mailbox }: Requirements): boolean =>
  atLeast(Mailbox, '1.14') && (kind === 'taskpane' || kind === 'functionFile');

/** Returns the colour as office.js reads it: its six hexadecimal digits as one number. */
const asNumber = (colour: string): number => parseInt(colour.replace('#', ''), 16);

/** Returns the data of `OfficeThemeChanged`: the colours as numbers, in JSON text. */
export const themeText = (theme: OfficeTheme): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(theme).map(([name, colour]) => [name, asNumber(String(colour))])),
  );
