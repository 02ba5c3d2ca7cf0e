import type { Evidence, RuleInput } from '../rule.ts';
import type { Stem } from '../targets/stems.ts';
import type { TargetIndex } from '../targets/target-index.ts';

/** Adds what a stem of the typed name, with its suffix, has in common with the names of an index. */
export type Compare = (
  stem: Stem,
  index: TargetIndex,
  input: RuleInput,
  suffix: string,
  found: Evidence[],
) => void;

/** Compares every stem of the typed name with the known names below the same suffix. */
export function nearest(input: RuleInput, compare: Compare): Evidence[] {
  const { name, indexes, stems } = input;
  const found: Evidence[] = [];
  if (!name) return found;
  for (const index of indexes)
    if (index.suffixes.has(name.suffix))
      for (const stem of stems) compare(stem, index, input, name.suffix, found);
  return found;
}
