import { oneEdit, type Edit } from '../../detector/similarity/edit.ts';
import { withoutMail } from '../../detector/targets/mail-provider.ts';
import { deletionIndex } from '../../detector/similarity/deletion-index.ts';
import { mailProviderNames } from './mail-provider-names.ts';
import { sourceLines, sourceRows } from './read-source.ts';

/**
 * Returns the popularity rank (1 = most popular) of every domain in the popular lists. Those without a rank
 * get `unranked`.
 */
export function popularity(): Map<string, number> {
  const rank = new Map<string, number>();
  for (const row of sourceRows('popular.csv.gz'))
    rank.set(row.domain ?? '', Number(row.majestic) || unranked);
  return rank;
}

/** The rank of a domain that is only in the list without ranks. */
export const unranked = 20_000;

/** The number of most popular domains that are checked for typosquats. */
const mostSquatted = 1000;

/** A domain whose rank is this many times that of its neighbour may be a typosquat. */
const timesLess = 10;

/**
 * Domains of a better rank are not treated as typosquats: the most popular typosquats of 2026 (`umblr.com`,
 * `instragram.com`) rank 10,852nd and 11,381st.
 */
const firstSquat = 10_000;

/** Shorter names have so many real neighbours that they are not checked. */
const shortest = 5;

/**
 * Returns the popular domains without probable typosquats, which such lists contain too (gmial.com is in
 * two). Leaves out a domain that is one typo from a mail provider or from one of the most popular domains and
 * far less popular than it, and a provider's name with `mail` (`yahoomail.com`). Keeps domains in
 * `sources/known-good.txt`, and those below restricted suffixes, where nobody can typosquat.
 */
export function cleanedPopular(): string[] {
  const rank = popularity();
  const good = new Set(sourceLines('known-good.txt'));
  const isSquat = squatsAmong(rank);
  const kept = [...rank.keys()].filter(
    (domain) => !good.has(domain) && !isSquat(domain) && withoutMail(domain) === undefined,
  );
  return [...good, ...kept].sort();
}

function squatsAmong(rank: ReadonlyMap<string, number>): (domain: string) => boolean {
  const byRank = [...rank].sort(([, one], [, other]) => one - other).map(([domain]) => domain);
  const squatted = [...new Set([...mailProviderNames(), ...byRank.slice(0, mostSquatted)])].filter(
    (domain) => domain.indexOf('.') >= shortest,
  );
  const own = new Set(squatted);
  const index = deletionIndex(squatted, []);
  const rankOf = (domain: string): number => rank.get(domain) ?? 1;
  return (domain) => {
    if (own.has(domain) || rankOf(domain) < firstSquat || restricted.test(domain)) return false;
    const beside: string[] = [];
    index.visit(domain, '', (n) => beside.push(squatted[n] ?? ''));
    return beside.some((near) => isTypo(domain, near) && rankOf(domain) >= timesLess * rankOf(near));
  };
}

/** Suffixes for schools, governments and armed forces only. */
const restricted = /\.(?:edu|gov|mil|ac|int)(?:\.[a-z]{2})?$/;

/**
 * Whether the domains differ in one common typing error in the name, not in the suffix. Typosquatters
 * register such names.
 */
function isTypo(domain: string, near: string): boolean {
  const edit = editInName(domain, near);
  return edit !== undefined && edit.kind !== 'substitution' && edit.kind !== 'insertion';
}

/**
 * Returns the single edit between two domains with the same suffix, which is everything after the first dot.
 */
export function editInName(domain: string, near: string): Edit | undefined {
  const [dot, other] = [domain.indexOf('.'), near.indexOf('.')];
  return domain.slice(dot) === near.slice(other)
    ? oneEdit(domain.slice(0, dot), near.slice(0, other))
    : undefined;
}
