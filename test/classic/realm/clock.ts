/** Timers of one realm: `setTimeout` and `clearTimeout` for the realm, the rest for tests. */
export interface Timers {
  readonly setTimeout: (run: () => void, milliseconds?: number) => number;
  readonly clearTimeout: (id: number) => void;
  /** Ends the realm: no timer fires or can be set any more. */
  readonly end: () => void;
  /** Returns the number of timers that have neither fired nor been cleared. */
  readonly running: () => number;
}

interface Timer {
  readonly id: number;
  readonly due: number;
  readonly run: () => void;
}

/** Waits until every promise that needs no timer has settled: all realms share Node's queue. */
const settlePromises = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A clock that advances only while a test waits, from timer to timer, so that minutes pass at once. */
export class Clock {
  #now = 0;
  #ids = 0;

  readonly #timers = new Map<number, Timer>();

  /** Milliseconds since the clock was made. */
  get now(): number {
    return this.#now;
  }

  timers(): Timers {
    const own = new Set<number>();
    const clearTimeout = (id: number): void => {
      if (own.delete(id)) this.#timers.delete(id);
    };
    let isOver = false;
    return {
      setTimeout: (run, milliseconds = 0) => {
        if (isOver) return 0;
        const id = (this.#ids += 1);
        const fire = () => {
          own.delete(id);
          run();
        };
        own.add(id);
        this.#timers.set(id, { id, due: this.#now + Math.max(0, milliseconds), run: fire });
        return id;
      },
      clearTimeout,
      end: () => {
        isOver = true;
        own.forEach(clearTimeout);
      },
      running: () => own.size,
    };
  }

  /**
   * Fires timers in order until `isDone`. Throws when no timer is left before that, or when it takes longer
   * than `limit` milliseconds of this clock.
   */
  async until(isDone: () => boolean, limit: number): Promise<void> {
    const end = this.#now + limit;
    await settlePromises();
    while (!isDone()) {
      const next = this.#next();
      if (next === undefined) throw new Error('Everybody waits, and no timer runs.');
      if (next.due > end) throw new Error(`Not done within ${limit} ms.`);
      this.#fire(next);
      await settlePromises();
    }
  }

  /** Fires the timers of the next `milliseconds`, and advances the clock by that time. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await settlePromises();
    for (let next = this.#next(); next !== undefined && next.due <= end; next = this.#next()) {
      this.#fire(next);
      await settlePromises();
    }
    this.#now = end;
  }

  /** Advances the clock as when a computer sleeps: timers due meanwhile fire late, one after the other. */
  jump(milliseconds: number): void {
    this.#now += milliseconds;
  }

  #fire({ id, due, run }: Timer): void {
    this.#timers.delete(id);
    this.#now = Math.max(this.#now, due);
    run();
  }

  /**
   * Returns the next timer. Of several timers due at the same time, the one set first fires first, because a map
   * keeps that order.
   */
  #next(): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.#timers.values()) if (next === undefined || timer.due < next.due) next = timer;
    return next;
  }
}
