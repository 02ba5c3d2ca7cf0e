import { useEffect, useRef } from 'react';

export interface Shortcuts {
  readonly onCancel: () => void;
  readonly onSend: () => void;
}

/**
 * Handles Escape (don't send) and Ctrl+Enter or Cmd+Enter (send, as in Outlook) on the document, because no
 * element may have focus. Stops Ctrl+Enter from propagating: office.js forwards every key with Ctrl to
 * Outlook, where it would send a second time. Without `shortcuts` (in the pane, which neither sends nor
 * closes) the keys do nothing.
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
