import fc from 'fast-check';

/** A place where hostile input enters, and the invariants that hold for any input. */
export interface Target {
  /** The name on the command line. */
  readonly name: string;
  /** Number of cases in `npm test`. */
  readonly quick: number;
  readonly property: fc.IAsyncProperty<[unknown]>;
}

/** Builds a target. `holds` throws, by `expect` or by itself, if an invariant is broken. */
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
