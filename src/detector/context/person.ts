/**
 * Returns a person's name in the form that is compared; empty for a text that identifies nobody, such as a
 * single word.
 */
export function personOf(displayName: string): string {
  const name = displayName.trim().toLowerCase();
  return name.includes(' ') && !name.includes('@') ? name : '';
}
