import { sourceRows } from './read-source.ts';

/** Rank by popularity (1 = most popular) of every domain of the popular lists; those without a rank come last. */
export function popularity(): Map<string, number> {
  const rank = new Map<string, number>();
  for (const row of sourceRows('popular.csv.gz'))
    rank.set(row.domain ?? '', Number(row.majestic) || unranked);
  return rank;
}

/** The rank given to a domain that is popular in the unranked list only. */
export const unranked = 20_000;
