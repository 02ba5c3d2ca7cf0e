/**
 * Parses a list of domains grouped by suffix, which stores each suffix once in the bundle: `com aol
 * gmail;co.uk yahoo`.
 */
export function bySuffix(text: string): string[] {
  const domains: string[] = [];
  for (const group of text.split(';')) {
    const [suffix = '', ...labels] = group.split(' ');
    for (const label of labels) domains.push(`${label}.${suffix}`);
  }
  return domains;
}
