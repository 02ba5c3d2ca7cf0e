/** Returns a list such as `a, b and c`. `and` includes its spaces. */
export function listed(parts: readonly string[], and: string, comma = ', '): string {
  const last = parts[parts.length - 1] ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(comma)}${and}${last}`;
}
