import type { Identity } from '../clients/clients.ts';

/**
 * The colours of Outlook's theme, as `Office.context.officeTheme` names them; Outlook fills only these four.
 */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export type ThemeName = 'light' | 'dark';

/** The colours of Outlook on the web. */
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

/** What a page of the add-in learns from its host when it starts. */
export interface PageContext {
  readonly identity: Identity;
  /** The language of Outlook (BCP 47), which office.js calls `displayLanguage`. */
  readonly locale: string;
  /** Outlook's theme; `undefined` where the client does not reveal it. */
  readonly theme: OfficeTheme | undefined;
  /**
   * The policy text to put where packaging puts one (`put-policy.js`); `undefined` for the policy of the
   * bundle.
   */
  readonly policy: string | undefined;
}
