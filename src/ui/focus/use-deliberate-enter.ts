import { useCallback, useRef, useState, type KeyboardEvent, type RefCallback } from 'react';

/** The props of a button that Enter and Space press only on purpose. */
export interface DeliberateEnter {
  readonly button: RefCallback<HTMLElement>;
  /** Moves focus to the button on the sender's behalf. */
  readonly lead: () => void;
  /** True after a key press was ignored, until the button loses focus. */
  readonly heldBack: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onKeyUp: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
}

/**
 * Prevents a sender who confirms every choice with Enter or Space from sending by habit. After `lead` moved
 * focus to the button, the first key press only calls `onHeldBack`. Later presses, and any press after the
 * sender moved focus there, work as usual; a key that is held down never does. The button ignores Ctrl+Enter
 * (Cmd+Enter), the page's own shortcut.
 */
export function useDeliberateEnter(onHeldBack: () => void): DeliberateEnter {
  const element = useRef<HTMLElement>(null);
  const led = useRef(false);
  const held = useRef(false);
  const [heldBack, setHeldBack] = useState(false);

  const button = useCallback((mounted: HTMLElement | null) => {
    element.current = mounted;
  }, []);

  const lead = useCallback(() => {
    element.current?.focus();
    led.current = true;
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const shortcut = event.ctrlKey || event.metaKey;
    held.current = shortcut || event.repeat || led.current;
    if (held.current) event.preventDefault();
    if (shortcut || event.repeat || !led.current) return;
    led.current = false;
    setHeldBack(true);
    onHeldBack();
  };

  /** Space presses a button on key up. */
  const onKeyUp = (event: KeyboardEvent): void => {
    if (event.key === ' ' && held.current) event.preventDefault();
  };

  const onBlur = (): void => {
    led.current = false;
    setHeldBack(false);
  };

  return { button, lead, heldBack, onKeyDown, onKeyUp, onBlur };
}
