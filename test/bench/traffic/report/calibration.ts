import type { Scored } from '../replay/tally.ts';

/** The lower bounds of the classes of scores. Class 0 holds the first uses that raise no question. */
const bounds = [0, 0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** The number of first uses with such a score, and the share of them that would be typos in real traffic. */
export interface Bucket {
  readonly from: number;
  readonly slips: number;
  readonly slipFree: number;
  /** Between 0 and 1; undefined where there are none. */
  readonly share: number | undefined;
}

/**
 * Compares scores with how often they were slips. All slips of a set are judged, but of the other first uses
 * only some: each of those counts for as many as the set has.
 *
 * @param firstUses how many first uses the set has in all
 */
export function calibrationOf(scored: readonly Scored[], firstUses: number): Bucket[] {
  const slips = scored.filter(({ isSlip }) => isSlip).length;
  const weight = (firstUses - slips) / Math.max(1, scored.length - slips);
  return bounds.map((from, index) => {
    const inside = scored.filter(({ score }) => score >= from && score < (bounds[index + 1] ?? Infinity));
    const hits = inside.filter(({ isSlip }) => isSlip).length;
    const weighted = hits + weight * (inside.length - hits);
    return {
      from,
      slips: hits,
      slipFree: inside.length - hits,
      share: inside.length === 0 ? undefined : hits / weighted,
    };
  });
}
