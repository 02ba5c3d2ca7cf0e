/** Returns how many UTF-16 code units two texts have in common at their start. */
export function commonStart(one: string, other: string): number {
  const end = Math.min(one.length, other.length);
  let i = 0;
  while (i < end && one.charCodeAt(i) === other.charCodeAt(i)) i++;
  return i;
}
