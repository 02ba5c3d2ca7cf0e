/** Returns a function that runs the generator as an async function. */
export function _<This, Parameters extends unknown[]>(
  generator: (this: This, ...parameters: Parameters) => Generator<unknown, unknown, never>,
): (this: This, ...parameters: Parameters) => Promise<unknown>;
