import type { Edit, EditKind } from './edit.ts';
import type { Factor } from '../finding.ts';
import type { Target } from '../targets/target.ts';

/** How well a kind of slip explains a typed text: the order is that of wild typing errors (docs/contributors/detector.md). */
const editLikelihood: Readonly<Record<EditKind, number>> = {
  transposition: 0.98,
  omission: 0.96,
  doubling: 0.96,
  'substitution-by-neighbour': 0.94,
  'insertion-of-neighbour': 0.93,
  insertion: 0.88,
  substitution: 0.86,
};

/** The factor for one edit in an ending. */
export function suffixEdit({ kind }: Edit): Factor {
  return { name: kind, value: editLikelihood[kind] };
}

/** The factor for one edit in a label: its kind, and where it is; a first letter is rarely mistyped, digits count things. */
export function labelEdit(edit: Edit): Factor {
  let value = editLikelihood[edit.kind];
  if (edit.at === 0) value *= edit.kind === 'transposition' ? 0.97 : 0.94;
  if (isDigit(edit.typed) && (isDigit(edit.intended) || edit.kind === 'doubling')) value *= 0.4;
  return { name: edit.kind, value };
}

function isDigit(letter: string): boolean {
  return letter.length === 1 && letter >= '0' && letter <= '9';
}

/** Kinds that a hand makes by itself, without another letter being aimed at. */
const ownTypos: ReadonlySet<EditKind> = new Set<EditKind>(['transposition', 'omission', 'doubling']);

/**
 * Short names have many real neighbours, the more so the shorter the typed one is. Below .mil and .gov the neighbours are
 * known, and length does not matter.
 */
export function lengthFactor(edit: Edit, typed: string, intended: string, target: Target): Factor {
  if (isClosedTarget(target)) return { name: 'length', value: 1 };
  const letters = intended.length >= 5 || !ownTypos.has(edit.kind) ? intended.length : typed.length;
  const value = byLength[letters] ?? 1;
  const aimed = letters <= 4 && !ownTypos.has(edit.kind);
  return { name: 'length', value: aimed ? value * 0.5 : value };
}

const byLength = [0, 0, 0.2, 0.3, 0.66, 0.9, 0.95];

export function isClosedTarget({ name }: Target): boolean {
  return isClosed(name.suffix);
}

/** Endings that are not for everyone: a wrong name below them is hardly another person's. */
export function isClosed(suffix: string): boolean {
  return suffix === 'mil' || suffix === 'gov';
}
