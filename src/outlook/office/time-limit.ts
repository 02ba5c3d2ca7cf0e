// Declared here because the send path is compiled without DOM types, and only this folder uses timers.
declare function setTimeout(run: () => void, milliseconds: number): number;
declare function clearTimeout(timer: number): void;

/**
 * Resolves or rejects as `work` does, or rejects with `late()` if `work` takes longer than the limit. Ignores
 * what `work` does after that.
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
          // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- passed on as it came
          reject(error);
        });
      },
    );
  });
}

/** Resolves after the given number of milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Runs `act` after the given number of milliseconds. The returned function cancels it. */
export function after(milliseconds: number, act: () => void): () => void {
  const timer = setTimeout(act, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}
