/** Reads a list of domains that is grouped by suffix, so that a bundle says each suffix once: `com aol gmail;co.uk yahoo`. */
export function bySuffix(text: string): string[] {
  const domains: string[] = [];
  for (const group of text.split(';')) {
    const [suffix = '', ...labels] = group.split(' ');
    for (const label of labels) domains.push(`${label}.${suffix}`);
  }
  return domains;
}
