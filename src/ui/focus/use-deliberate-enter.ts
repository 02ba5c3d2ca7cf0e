import { useCallback, useRef, useState, type KeyboardEvent, type RefCallback } from 'react';

/** What a button needs, so that Enter and Space press it only on purpose. */
export interface DeliberateEnter {
  readonly button: RefCallback<HTMLElement>;
  /** Moves focus to the button on the sender's behalf. */
  readonly lead: () => void;
  /** True after a key was held back, until the button loses focus. */
  readonly heldBack: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onKeyUp: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
}

/**
 * Who confirms every choice with Enter or Space must not send by habit: where focus was led to the button, the first press
 * only calls `onHeldBack`. From then on, and wherever the sender moved focus there, the key presses it; one that is held down
 * never does. Ctrl+Enter (Cmd+Enter) is the page's own shortcut, so the button leaves it alone.
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

  /** Space presses a button when it is let go. */
  const onKeyUp = (event: KeyboardEvent): void => {
    if (event.key === ' ' && held.current) event.preventDefault();
  };

  const onBlur = (): void => {
    led.current = false;
    setHeldBack(false);
  };

  return { button, lead, heldBack, onKeyDown, onKeyUp, onBlur };
}
