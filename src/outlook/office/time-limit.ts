// The timers of the host page; the compiler of the send path knows no DOM, and they are used in this room only.
declare function setTimeout(run: () => void, milliseconds: number): number;
declare function clearTimeout(timer: number): void;

/**
 * The result of `work`, or the failure of `late()` if `work` takes longer than the limit. What comes after that is ignored.
 *
 * @param milliseconds the limit
 */
export function withTimeLimit<T>(work: Promise<T>, milliseconds: number, late: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(late());
    }, milliseconds);
    const settle = (act: () => void) => {
      clearTimeout(timer);
      act();
    };
    work.then(
      (value) => {
        settle(() => {
          resolve(value);
        });
      },
      (error: unknown) => {
        settle(() => {
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- passed on as it came
          reject(error);
        });
      },
    );
  });
}

/** Resolves after that many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Runs `act` after that many milliseconds unless the returned function was called before. */
export function after(milliseconds: number, act: () => void): () => void {
  const timer = setTimeout(act, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}
