import './read-styles.ts';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

/**
 * Adds what jsdom lacks and Fluent needs: without a layout, its focus manager takes every element for hidden.
 */
class NoResizeObserver implements ResizeObserver {
  observe(): void {
    // jsdom has no layout.
  }
  unobserve(): void {
    // jsdom has no layout.
  }
  disconnect(): void {
    // jsdom has no layout.
  }
}

globalThis.ResizeObserver = NoResizeObserver;
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  get(this: HTMLElement) {
    return this.parentElement;
  },
});
HTMLElement.prototype.scrollIntoView = () => undefined;
document.body.getBoundingClientRect = () => new DOMRect(0, 0, 640, 600);
globalThis.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

afterEach(cleanup);
