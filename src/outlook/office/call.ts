import { OfficeError, asOfficeError, ownErrors } from './office-error.ts';
import { withTimeLimit } from './time-limit.ts';

/** How long one Office call may take, in milliseconds, before it counts as failed. */
export const callLimit = 4000;

/**
 * Starts an Office call that answers through a callback, and waits for its answer.
 *
 * office.js never calls back when the host answers nothing, so every call has a limit. Rejects with an `OfficeError`: the
 * code, name and message that Outlook gave, or one of `ownErrors`. A second callback changes nothing.
 *
 * @param start calls Office with `done` as the callback
 * @param limit milliseconds
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
