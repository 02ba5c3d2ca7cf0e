import { useEffect, useRef } from 'react';

export interface Shortcuts {
  readonly onCancel: () => void;
  readonly onSend: () => void;
}

/**
 * Escape does not send; Ctrl+Enter (or Cmd+Enter), as in Outlook, sends. On the document, because focus may be nowhere.
 * Ctrl+Enter goes no further: office.js tells Outlook of every key with Ctrl, and there it would mean a second send.
 * Without `shortcuts` (in the pane, which neither sends nor closes) the keys mean nothing.
 */
export function useShortcuts(shortcuts: Shortcuts | undefined): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const shortcuts = latest.current;
      if (!shortcuts || event.isComposing || event.repeat) return;
      if (event.key === 'Escape') shortcuts.onCancel();
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.stopPropagation();
        shortcuts.onSend();
      }
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, []);
}
