import fc from 'fast-check';

/** One border that hostile input comes over, and what must hold whatever comes. */
export interface Target {
  /** As it is named on the command line. */
  readonly name: string;
  /** How many cases `npm test` tries. */
  readonly quick: number;
  readonly property: fc.IAsyncProperty<[unknown]>;
}

/** `holds` throws, by `expect` or by itself, where a law is broken. */
export function target<T>(
  name: string,
  quick: number,
  given: fc.Arbitrary<T>,
  holds: (value: T) => void | Promise<void>,
): Target {
  const property = fc.asyncProperty(given, async (value) => {
    await holds(value);
  });
  return { name, quick, property };
}
