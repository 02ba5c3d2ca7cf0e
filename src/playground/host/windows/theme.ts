import type { Requirements } from '../clients/clients.ts';
import type { FrameKind } from './frame.ts';
import { atLeast } from '../protocol/library.ts';
import type { OfficeTheme } from '../protocol/surroundings.ts';

/**
 * Whether a page of this kind is told Outlook's theme: from Mailbox 1.14 on, but neither a dialog (office-js issue 6820) nor an
 * event handler (Microsoft, `OfficeTheme`).
 */
export const themeFor = (kind: FrameKind, { Mailbox }: Requirements): boolean =>
  atLeast(Mailbox, '1.14') && (kind === 'taskpane' || kind === 'functionFile');

/** As office.js reads it: the six digits as one number. */
const asNumber = (colour: string): number => parseInt(colour.replace('#', ''), 16);

/** What `OfficeThemeChanged` says on the wire: the colours as numbers, in a JSON text. */
export const themeText = (theme: OfficeTheme): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(theme).map(([name, colour]) => [name, asNumber(String(colour))])),
  );
