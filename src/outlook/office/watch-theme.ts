import { has } from './item.ts';
import { theme, type Theme } from './launch-context.ts';

/**
 * Calls `onTheme` when the user changes Outlook's theme (Mailbox 1.14), with the theme from the event or, if
 * that is incomplete, from the context. Does nothing in clients without the event.
 */
export function watchTheme(onTheme: (theme: Theme) => void): void {
  if (!has('Mailbox', '1.14')) return;
  const changed = (event: { readonly officeTheme?: Partial<Office.OfficeTheme> }): void => {
    const now = theme(event.officeTheme) ?? theme();
    if (now) onTheme(now);
  };
  try {
    Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, changed, () => undefined);
  } catch {
    // Without the event the page keeps its initial colours.
  }
}
