/** A failed Office call. Positive codes are Outlook's, negative ones are our own. */
export class OfficeError extends Error {
  constructor(
    readonly code: number,
    name: string,
    message: string,
  ) {
    super(message);
    this.name = name;
  }
}

/** Errors that Outlook has no code for. */
export const ownErrors = {
  noAnswer: () => new OfficeError(-1, 'NoAnswer', 'No answer in time.'),
  emptyAnswer: () => new OfficeError(-2, 'EmptyAnswer', 'No answer.'),
  wrongAnswer: (what: string) => new OfficeError(-3, 'WrongAnswer', `Not ${what}.`),
  noItem: () => new OfficeError(-4, 'NoItem', 'No item is open.'),
  missing: (what: string) => new OfficeError(-5, 'Missing', `No ${what}.`),
} as const;

/**
 * Converts any thrown value to an `OfficeError`. office.js throws plain errors for calls that it does not
 * even send.
 */
export function asOfficeError(thrown: unknown): OfficeError {
  if (thrown instanceof OfficeError) return thrown;
  const { code, name, message } = partsOf(thrown);
  return new OfficeError(
    typeof code === 'number' ? code : -6,
    typeof name === 'string' ? name : 'Thrown',
    typeof message === 'string' ? message : String(thrown),
  );
}

function partsOf(thrown: unknown): { code?: unknown; name?: unknown; message?: unknown } {
  return typeof thrown === 'object' && thrown !== null ? thrown : {};
}
