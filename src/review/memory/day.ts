const dayLength = 86_400_000;

/** Returns the day of a time in milliseconds since 1970, as days since 1970-01-01 (UTC). */
export function dayOf(time: number): number {
  return Math.floor(time / dayLength);
}

/** Returns a day as an ISO date, such as `2026-11-25`. */
export function dateOf(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}
