import { composeItem } from '../office/item.ts';

/** Callbacks for changes while the pane is open. */
export interface PaneListener {
  /** Recipients were added or removed (Mailbox 1.7). */
  readonly onRecipients: () => void;
  /** Another button opened the pane again (Mailbox 1.15). */
  readonly onHint: () => void;
}

/**
 * Calls the listener for both events. Ignores clients without these events (office-js 6847), because the
 * sender can let the pane check again.
 */
export function watchMessage({ onRecipients, onHint }: PaneListener): void {
  // The npm copy of office.js does not know the second type, which is then undefined.
  const { RecipientsChanged, InitializationContextChanged } = Office.EventType as Partial<
    typeof Office.EventType
  >;
  watch(RecipientsChanged, onRecipients);
  watch(InitializationContextChanged, onHint);
}

function watch(type: Office.EventType | undefined, listener: () => void): void {
  if (type === undefined) return;
  try {
    composeItem().addHandlerAsync(type, listener);
  } catch {
    // Some clients throw for an unknown event type.
  }
}
