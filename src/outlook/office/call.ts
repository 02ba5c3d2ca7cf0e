import { OfficeError, asOfficeError, ownErrors } from './office-error.ts';
import { withTimeLimit } from './time-limit.ts';

/** Time limit for one Office call, in milliseconds. */
export const callLimit = 4000;

/**
 * Starts an Office call with a callback, and waits for its result.
 *
 * office.js never calls back if the host does not respond, so every call has a time limit. Rejects with an
 * `OfficeError`: the code, name and message from Outlook, or one of `ownErrors`. Ignores a second callback.
 * @param start calls Office with `done` as the callback
 * @param limit in milliseconds
 */
export function call<T>(
  start: (done: (result: Office.AsyncResult<T>) => void) => void,
  limit: number = callLimit,
): Promise<T> {
  const answer = new Promise<T>((resolve, reject) => {
    try {
      start((result) => {
        const error = failureOf(result);
        if (error) reject(error);
        else resolve(result.value);
      });
    } catch (thrown) {
      reject(asOfficeError(thrown));
    }
  });
  return withTimeLimit(answer, limit, ownErrors.noAnswer);
}

function failureOf(result: Office.AsyncResult<unknown> | null | undefined): OfficeError | undefined {
  if (typeof result !== 'object' || result === null) return ownErrors.emptyAnswer();
  if (result.status === Office.AsyncResultStatus.Succeeded) return undefined;
  return asOfficeError(result.error);
}
