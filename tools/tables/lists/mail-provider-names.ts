import { sourceLines, sourceRows } from '../read-source.ts';

/**
 * Services with a domain in nearly every country. Free-mail lists hold slips of them too (`hotmail.co`), so that a name of theirs counts only
 * below a country's own ending.
 */
const international = /^(?:aol|gmx|hotmail|live|msn|outlook|yahoo)\.(?:(?:com?|ne)\.)?[a-z]{2}$/;

/** Endings that one slip makes of `.com` and `.net`. */
const typoSuffix = /\.(?:cm|co|ne|om)$/;

/** Every domain of the lists of providers, with the letters of the lists that have it (`import-providers.ts`). */
function listed(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { domain = '', lists = '' } of sourceRows('provider-lists.csv.gz')) found.set(domain, lists);
  for (const domain of sourceLines('freemail.txt.gz')) if (!found.has(domain)) found.set(domain, 'd');
  return found;
}

/**
 * The mail providers that can be meant, sorted: those chosen by hand, those that the list of large providers and another one have, and the
 * domains of international services that two lists have.
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

/** Further mail providers, sorted: they exist, and are not large enough to be suggested. */
export function smallProviderNames(): string[] {
  const large = new Set(mailProviderNames());
  const names = new Set(chosen('real'));
  for (const [domain, lists] of listed()) if (lists.length > 1 || isRegional(domain)) names.add(domain);
  return [...names].filter((domain) => !large.has(domain)).sort();
}

/** The domains of `mail-providers.csv` with one of these bases. */
export function chosen(...bases: readonly string[]): string[] {
  return sourceRows('mail-providers.csv')
    .filter(({ basis = '' }) => bases.includes(/^\w+/.exec(basis)?.[0] ?? ''))
    .map(({ domain = '' }) => domain);
}

function isRegional(domain: string): boolean {
  return international.test(domain) && !typoSuffix.test(domain);
}
