/**
 * Of the known languages the one for a BCP 47 locale such as Outlook's `displayLanguage`. The longest language tag that is a
 * prefix of `locale`, by whole subtags and whatever the case, wins (RFC 4647, 3.4); the first one if there is none.
 */
export function languageFor<T extends { readonly locale: string }>(
  locale: string,
  known: readonly [T, ...T[]],
): T {
  const wanted = locale.toLowerCase().replace(/_/g, '-').split('-');
  for (let length = wanted.length; length > 0; length -= 1) {
    const prefix = wanted.slice(0, length).join('-');
    const found = known.find((words) => words.locale.toLowerCase() === prefix);
    if (found !== undefined) return found;
  }
  return known[0];
}
