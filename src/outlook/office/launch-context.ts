import { withTimeLimit } from './time-limit.ts';

/** Colours of the Outlook theme, as CSS colours (Mailbox 1.14). */
export interface Theme {
  readonly background: string;
  readonly foreground: string;
}

/** Where and how our page was opened. */
export interface LaunchContext {
  /** False where the page was opened outside Outlook: nothing of Outlook may be used then. */
  readonly inOutlook: boolean;
  /** BCP 47; `en-US` where nobody says. */
  readonly locale: string;
  readonly theme: Theme | undefined;
}

/** office.js itself waits up to 25 s for its parts. */
const readyLimit = 30_000;

const outside: LaunchContext = { inOutlook: false, locale: 'en-US', theme: undefined };

/** Waits until office.js is ready and says where we are. Never rejects; without Outlook `inOutlook` is false. */
export async function launchContext(): Promise<LaunchContext> {
  if (typeof Office === 'undefined') return outside;
  try {
    const { host } = await withTimeLimit(
      Office.onReady(),
      readyLimit,
      () => new Error('office.js is not ready'),
    );
    // Outside Office `host` is null, whatever its type says.
    return (host as unknown) === null ? outside : { inOutlook: true, locale: locale(), theme: theme() };
  } catch {
    return outside;
  }
}

/** The language of Outlook's user interface (BCP 47); `en-US` where nobody says. Never throws: what went wrong is said in it. */
export function locale(): string {
  try {
    const language: unknown = Office.context.displayLanguage;
    return typeof language === 'string' && language !== '' ? language : outside.locale;
  } catch {
    return outside.locale;
  }
}

/**
 * Outlook's theme (Mailbox 1.14), by default as it is now; undefined where Outlook does not say, as before 1.14, in dialogs and
 * in event handlers. Never throws.
 */
export function theme(colours?: Partial<Office.OfficeTheme>): Theme | undefined {
  try {
    const told = (colours ?? Office.context.officeTheme) as Partial<Office.OfficeTheme> | undefined;
    const { bodyBackgroundColor: background, bodyForegroundColor: foreground } = told ?? {};
    return isSaid(background) && isSaid(foreground) ? { background, foreground } : undefined;
  } catch {
    return undefined;
  }
}

/** Whatever its type says: a page that gets a colour of another kind would not be drawn at all. */
function isSaid(colour: unknown): colour is string {
  return typeof colour === 'string' && colour !== '';
}
