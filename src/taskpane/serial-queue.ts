/** Works that wait for each other. */
export interface SerialQueue {
  /** Runs the work after those before it; none of them may reject. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  /** The same, but not where such a work waits already: it will see what there is to see. */
  readonly runOnce: (work: () => Promise<void>) => void;
}

/**
 * One work after the other: Outlook refuses more than three calls at a time, and tells of each recipient that
 * comes; an earlier look must not end after a later one.
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
