/** Everybody who wants to hear of one kind of thing. */
export class Listeners<T> {
  readonly #all = new Set<(told: T) => void>();

  /** Calls back from now on; returns the way to stop it. */
  add = (listener: (told: T) => void): (() => void) => {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  };

  tell(told: T): void {
    for (const listener of this.#all) listener(told);
  }
}
