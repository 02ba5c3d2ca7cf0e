import { sourceLines, sourceRows } from './read-source.ts';

/**
 * Domains of services that have one in nearly every country. Free-mail lists contain typos of these too
 * (`hotmail.co`), so only a name below a country-code suffix counts.
 */
const international = /^(?:aol|gmx|hotmail|live|msn|outlook|yahoo)\.(?:(?:com?|ne)\.)?[a-z]{2}$/;

/** TLDs that are one edit from `.com` or `.net`. */
const typoSuffix = /\.(?:cm|co|ne|om)$/;

/**
 * Every domain in the provider lists, with the letters of the lists that contain it (`import-providers.ts`).
 */
function listed(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { domain = '', lists = '' } of sourceRows('provider-lists.csv.gz')) found.set(domain, lists);
  for (const domain of sourceLines('freemail.txt.gz')) if (!found.has(domain)) found.set(domain, 'd');
  return found;
}

/**
 * Returns the mail providers that can be suggested, sorted: those chosen by hand, those in the list of large
 * providers and in another list, and the domains of international services that are in the list of large
 * providers or in two lists.
 */
export function mailProviderNames(): string[] {
  const names = new Set(chosen('list', 'own'));
  const small = new Set(chosen('real'));
  for (const [domain, lists] of listed()) {
    const isLarge = lists.includes('c');
    if (isRegional(domain) ? isLarge || lists.length > 1 : isLarge && lists.length > 1) names.add(domain);
  }
  return [...names].filter((domain) => !small.has(domain)).sort();
}

/** Returns further mail providers, sorted. They exist, but are too small to be suggested. */
export function smallProviderNames(): string[] {
  const large = new Set(mailProviderNames());
  const names = new Set(chosen('real'));
  for (const [domain, lists] of listed()) if (lists.length > 1 || isRegional(domain)) names.add(domain);
  return [...names].filter((domain) => !large.has(domain)).sort();
}

/** Returns the domains in `mail-providers.csv` with one of these values in the `basis` column. */
export function chosen(...bases: readonly string[]): string[] {
  return sourceRows('mail-providers.csv')
    .filter(({ basis = '' }) => bases.includes(/^\w+/.exec(basis)?.[0] ?? ''))
    .map(({ domain = '' }) => domain);
}

function isRegional(domain: string): boolean {
  return international.test(domain) && !typoSuffix.test(domain);
}
