import type { Edit, EditKind } from './edit.ts';
import type { Factor } from './finding.ts';
import type { Target } from './target.ts';

/** How well a kind of slip explains a typed text: the order is that of wild typing errors (docs/detector.md). */
const editLikelihood: Readonly<Record<EditKind, number>> = {
  transposition: 0.98,
  omission: 0.96,
  doubling: 0.96,
  'substitution-by-neighbour': 0.94,
  'insertion-of-neighbour': 0.93,
  insertion: 0.88,
  substitution: 0.86,
};

/** The factor for one edit in a label: its kind, and where it is; a first letter is rarely mistyped, digits count things. */
export function editFactor(edit: Edit): Factor {
  let value = editLikelihood[edit.kind];
  if (edit.at === 0) value *= 0.94;
  if (isDigit(edit.typed) && isDigit(edit.intended)) value *= 0.6;
  return { name: edit.kind, value };
}

export function isDigit(letter: string): boolean {
  return letter.length === 1 && letter >= '0' && letter <= '9';
}

/** Short names have many real neighbours. Below .mil and .gov the neighbours are known. */
export function lengthFactor(stem: string, target: Target): Factor {
  const closed = target.guard !== 'open' && isClosed(target.name.suffix);
  return { name: 'length', value: closed ? 1 : (byLength[stem.length] ?? 1) };
}

const byLength = [0, 0, 0.2, 0.35, 0.68, 0.9, 0.95];

/** Endings that are not for everyone: a wrong name below them is hardly another person's. */
export function isClosed(suffix: string): boolean {
  return suffix === 'mil' || suffix === 'gov';
}
