import type { Identity } from '../clients/clients.ts';

/** The colours of Outlook's own theme, as `Office.context.officeTheme` names them; Outlook fills these four only. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export type ThemeName = 'light' | 'dark';

/** As Outlook on the web is coloured. */
export const officeThemes: Readonly<Record<ThemeName, OfficeTheme>> = {
  light: {
    bodyBackgroundColor: '#ffffff',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#f5f5f5',
    controlForegroundColor: '#242424',
  },
  dark: {
    bodyBackgroundColor: '#292929',
    bodyForegroundColor: '#ffffff',
    controlBackgroundColor: '#1f1f1f',
    controlForegroundColor: '#ffffff',
  },
};

/** What a page of the add-in finds when it starts. */
export interface Surroundings {
  readonly identity: Identity;
  /** BCP 47: the language of Outlook, which office.js calls `displayLanguage`. */
  readonly locale: string;
  /** Outlook's theme; `undefined` where the client does not tell it. */
  readonly theme: OfficeTheme | undefined;
  /** The text that stands where packaging puts one (`put-policy.js`); `undefined` for the policy that is in the bundle. */
  readonly policy: string | undefined;
}
