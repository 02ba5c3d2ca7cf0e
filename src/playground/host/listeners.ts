/** The listeners of one kind of event. */
export class Listeners<T> {
  readonly #all = new Set<(told: T) => void>();

  /** Adds a listener; returns the function that removes it. */
  add = (listener: (told: T) => void): (() => void) => {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  };

  tell(told: T): void {
    for (const listener of this.#all) listener(told);
  }
}
