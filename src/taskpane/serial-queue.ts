/** Runs tasks one after another. */
export interface SerialQueue {
  /** Runs the task after those before it. Tasks must not reject. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  /** The same, unless such a task is already waiting, which will see the latest state. */
  readonly runOnce: (work: () => Promise<void>) => void;
}

/**
 * Creates a queue. It is needed because Outlook refuses more than three calls at a time and raises an event
 * for each added recipient, and an earlier reading must not finish after a later one.
 */
export function serialQueue(): SerialQueue {
  let last: Promise<unknown> = Promise.resolve();
  let isWaiting = false;
  const run = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine;
    return mine;
  };
  const runOnce = (work: () => Promise<void>): void => {
    if (isWaiting) return;
    isWaiting = true;
    void run(() => {
      isWaiting = false;
      return work();
    });
  };
  return { run, runOnce };
}
