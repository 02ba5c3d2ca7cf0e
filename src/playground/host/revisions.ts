import { Listeners } from './listeners.ts';

/** Counts the changes of a simulated Outlook, and tells those who show it of each one. */
export class Revisions {
  readonly #listeners = new Listeners<undefined>();
  #count = 0;

  /** Calls the listener after every change; returns the function that removes it. */
  readonly subscribe = (listener: () => void): (() => void) => this.#listeners.add(listener);

  /** Returns how many changes there have been. */
  readonly count = (): number => this.#count;

  /** Counts a change and tells the listeners. */
  add(): void {
    this.#count += 1;
    this.#listeners.tell(undefined);
  }
}
