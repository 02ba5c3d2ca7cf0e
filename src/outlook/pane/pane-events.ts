import { composeItem } from '../office/item.ts';

/** What may happen to the message while the pane is open. */
export interface PaneListener {
  /** Recipients came or went (Mailbox 1.7). */
  readonly onRecipients: () => void;
  /** The pane was opened once more, by another button (Mailbox 1.15). */
  readonly onHint: () => void;
}

/**
 * Tells the listener of both. A client that cannot tell (office-js 6847) is no failure: the pane can be asked to check
 * again.
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
    // Some clients throw for a type that they do not know.
  }
}
