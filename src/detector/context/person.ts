/** A person's name as it is compared, or empty where a text is no name that tells people apart: one word is many people's. */
export function personOf(displayName: string): string {
  const name = displayName.trim().toLowerCase();
  return name.includes(' ') && !name.includes('@') ? name : '';
}
