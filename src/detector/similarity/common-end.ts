/** Returns how many UTF-16 code units two texts have in common at their end, without the first `from` of each. */
export function commonEnd(one: string, other: string, from = 0): number {
  const most = Math.min(one.length, other.length) - from;
  let n = 0;
  while (n < most && one.charCodeAt(one.length - 1 - n) === other.charCodeAt(other.length - 1 - n)) n++;
  return n;
}
