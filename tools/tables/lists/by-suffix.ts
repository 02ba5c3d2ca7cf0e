/** Returns the text that `bySuffix` reads. The suffix is everything after the first dot. */
export function groupedBySuffix(domains: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const domain of domains) {
    const dot = domain.indexOf('.');
    const suffix = domain.slice(dot + 1);
    groups.set(suffix, [...(groups.get(suffix) ?? []), domain.slice(0, dot)]);
  }
  return [...groups].map(([suffix, labels]) => [suffix, ...labels].join(' ')).join(';');
}
