/** Reads untrusted values: JSON, and type guards. */

/**
 * Returns the value of a JSON text (RFC 8259); undefined for any other text.
 *
 * @param revive as `JSON.parse` takes it
 */
export function jsonValue(text: string, revive?: (key: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(text, revive);
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Returns whether the value is a string of plausible length. office.js accepts addresses of at most 571
 * characters.
 */
export function hasText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 10_000;
}

export function isOptional<T>(value: unknown, is: (value: unknown) => value is T): value is T | undefined {
  return value === undefined || is(value);
}

export function isListOf<T>(value: unknown, is: (value: unknown) => value is T): value is T[] {
  return Array.isArray(value) && value.every(is);
}

export function isOneOf<T extends string>(value: unknown, words: readonly T[]): value is T {
  return (words as readonly unknown[]).includes(value);
}
