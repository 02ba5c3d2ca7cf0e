/** Days since 1970, UTC. */
export function dayOf(seconds: number): number {
  return Math.floor(seconds / 86_400);
}

/** Weeks since 1970, which begin on Mondays. */
export function weekOf(seconds: number): number {
  return Math.floor((dayOf(seconds) + 3) / 7);
}

/** Months since the year 0. */
export function monthOf(seconds: number): number {
  const date = new Date(seconds * 1000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
