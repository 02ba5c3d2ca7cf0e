import { oneEdit, type Edit } from '../../../src/detector/similarity/edit.ts';
import { withoutMail } from '../../../src/detector/targets/mail-provider.ts';
import { deletionIndex } from '../../../src/detector/similarity/deletion-index.ts';
import { mailProviderNames } from './mail-provider-names.ts';
import { sourceLines, sourceRows } from '../read-source.ts';

/** Rank by popularity (1 = most popular) of every domain of the popular lists; those without a rank come last. */
export function popularity(): Map<string, number> {
  const rank = new Map<string, number>();
  for (const row of sourceRows('popular.csv.gz'))
    rank.set(row.domain ?? '', Number(row.majestic) || unranked);
  return rank;
}

/** The rank given to a domain that is popular in the unranked list only. */
export const unranked = 20_000;

/** How many of the most popular domains are worth squatting beside. */
const mostSquatted = 1000;

/** A domain so many times less popular than its neighbour may be a squatter. */
const timesLess = 10;

/** So popular is no squatter: the most popular ones of 2026 (`umblr.com`, `instragram.com`) rank 10,852nd and 11,381st. */
const firstSquat = 10_000;

/** Names this short have real neighbours nearly everywhere. */
const shortest = 5;

/**
 * The popular domains without known typosquats: popularity is no proof of innocence (gmial.com is in two such lists). Left
 * out is what a slip of the hand makes of a mail provider or of one of the most popular domains, and what is far less popular
 * than it, and a provider's name with `mail` (`yahoomail.com`), unless `sources/known-good.txt` names it, or nobody can squat under its ending.
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

/** Endings that only schools, governments and armed forces get. */
const restricted = /\.(?:edu|gov|mil|ac|int)(?:\.[a-z]{2})?$/;

/** One slip that a hand makes by itself, in the name and not in its ending: squatters register those. */
function isTypo(domain: string, near: string): boolean {
  const edit = editInName(domain, near);
  return edit !== undefined && edit.kind !== 'substitution' && edit.kind !== 'insertion';
}

/** The one slip between two domains that have the same ending: what stands behind the first dot. */
export function editInName(domain: string, near: string): Edit | undefined {
  const [dot, other] = [domain.indexOf('.'), near.indexOf('.')];
  return domain.slice(dot) === near.slice(other)
    ? oneEdit(domain.slice(0, dot), near.slice(0, other))
    : undefined;
}
