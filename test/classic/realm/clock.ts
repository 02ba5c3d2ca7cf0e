/** Timers of one realm; the realm gets `setTimeout` and `clearTimeout`, the test sees what still runs. */
export interface Timers {
  readonly setTimeout: (run: () => void, milliseconds?: number) => number;
  readonly clearTimeout: (id: number) => void;
  /** The realm is gone: none of its timers fires, and none can be set any more. */
  readonly end: () => void;
  /** How many have neither fired nor been cleared. */
  readonly running: () => number;
}

interface Timer {
  readonly id: number;
  readonly due: number;
  readonly run: () => void;
}

/** Long enough for every promise that can go on without a timer: they all share Node's queue, whatever their realm. */
const promises = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A clock that stands still until somebody waits for something, and then jumps from timer to timer: minutes cost nothing. */
export class Clock {
  #now = 0;
  #ids = 0;

  readonly #timers = new Map<number, Timer>();

  /** Milliseconds since the clock was made. */
  get now(): number {
    return this.#now;
  }

  timers(): Timers {
    const mine = new Set<number>();
    const clearTimeout = (id: number): void => {
      if (mine.delete(id)) this.#timers.delete(id);
    };
    let isOver = false;
    return {
      setTimeout: (run, milliseconds = 0) => {
        if (isOver) return 0;
        const id = (this.#ids += 1);
        const fire = () => {
          mine.delete(id);
          run();
        };
        mine.add(id);
        this.#timers.set(id, { id, due: this.#now + Math.max(0, milliseconds), run: fire });
        return id;
      },
      clearTimeout,
      end: () => {
        isOver = true;
        mine.forEach(clearTimeout);
      },
      running: () => mine.size,
    };
  }

  /**
   * Lets everything happen, in order, until `isDone`. Throws when nothing more can happen before that, or when it takes
   * longer than `limit` milliseconds of this clock.
   */
  async until(isDone: () => boolean, limit: number): Promise<void> {
    const end = this.#now + limit;
    await promises();
    while (!isDone()) {
      const next = this.#next();
      if (next === undefined) throw new Error('Everybody waits, and no timer runs.');
      if (next.due > end) throw new Error(`Not done within ${limit} ms.`);
      this.#fire(next);
      await promises();
    }
  }

  /** Lets everything happen that the next so many milliseconds bring. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await promises();
    for (let next = this.#next(); next !== undefined && next.due <= end; next = this.#next()) {
      this.#fire(next);
      await promises();
    }
    this.#now = end;
  }

  /** The machine sleeps: what was due meanwhile is late, and comes at once, in its order. */
  jump(milliseconds: number): void {
    this.#now += milliseconds;
  }

  #fire({ id, due, run }: Timer): void {
    this.#timers.delete(id);
    this.#now = Math.max(this.#now, due);
    run();
  }

  /** Of those that are due at the same time, the one that was set first: a map keeps that order. */
  #next(): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.#timers.values()) if (next === undefined || timer.due < next.due) next = timer;
    return next;
  }
}
