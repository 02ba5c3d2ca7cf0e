import { has } from './item.ts';
import { theme, type Theme } from './launch-context.ts';

/**
 * Calls back with Outlook's theme whenever the reader chooses another one (Mailbox 1.14). What the event says is used where it is
 * complete; else the context is asked again. Where Outlook cannot tell, nothing is called.
 */
export function watchTheme(onTheme: (theme: Theme) => void): void {
  if (!has('Mailbox', '1.14')) return;
  const changed = (told: { readonly officeTheme?: Partial<Office.OfficeTheme> }): void => {
    const now = theme(told.officeTheme) ?? theme();
    if (now) onTheme(now);
  };
  try {
    Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, changed, () => undefined);
  } catch {
    // Without the event the page keeps the colours that it began with.
  }
}
