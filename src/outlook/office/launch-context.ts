import { withTimeLimit } from './time-limit.ts';

/** Colours of the Outlook theme, as CSS colours (Mailbox 1.14). */
export interface Theme {
  readonly background: string;
  readonly foreground: string;
}

/** Where and how this page was opened. */
export interface LaunchContext {
  /** False if the page was opened outside Outlook. Office APIs must not be used then. */
  readonly inOutlook: boolean;
  /** BCP 47, `en-US` by default. */
  readonly locale: string;
  readonly theme: Theme | undefined;
}

/** In milliseconds. office.js itself waits up to 25 s for its own files. */
const readyLimit = 30_000;

const outside: LaunchContext = { inOutlook: false, locale: 'en-US', theme: undefined };

/**
 * Waits until office.js is ready and returns the context. Outside Outlook `inOutlook` is false. Never
 * rejects.
 */
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

/**
 * Returns the language of Outlook's user interface (BCP 47), by default `en-US`. Never throws, because error
 * messages need it too.
 */
export function locale(): string {
  try {
    const language: unknown = Office.context.displayLanguage;
    return typeof language === 'string' && language !== '' ? language : outside.locale;
  } catch {
    return outside.locale;
  }
}

/**
 * Returns Outlook's theme (Mailbox 1.14), by default the current one. Undefined if Outlook does not provide
 * it: before 1.14, in dialogs and in event handlers. Never throws.
 */
export function theme(colours?: Partial<Office.OfficeTheme>): Theme | undefined {
  try {
    const officeTheme = (colours ?? Office.context.officeTheme) as Partial<Office.OfficeTheme> | undefined;
    const { bodyBackgroundColor: background, bodyForegroundColor: foreground } = officeTheme ?? {};
    return isColour(background) && isColour(foreground) ? { background, foreground } : undefined;
  } catch {
    return undefined;
  }
}

/** Checked despite its type, because the page would not render at all with a colour of another type. */
function isColour(colour: unknown): colour is string {
  return typeof colour === 'string' && colour !== '';
}
