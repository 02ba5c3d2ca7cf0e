/** Returns whether these are the same address, in upper or lower case. */
export function isSameAddress(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}
