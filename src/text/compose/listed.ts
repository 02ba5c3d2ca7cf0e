/** `a, b and c`: parts as a language writes them one after the other, `and` with its spaces. */
export function listed(parts: readonly string[], and: string, comma = ', '): string {
  const last = parts[parts.length - 1] ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(comma)}${and}${last}`;
}
