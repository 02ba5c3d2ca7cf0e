import type { Edit, EditKind } from './edit.ts';
import type { Factor } from '../finding.ts';

/**
 * How well each kind of edit explains a typed text. The order follows observed typing errors
 * (docs/contributors/detector.md).
 */
const editLikelihood: Readonly<Record<EditKind, number>> = {
  transposition: 0.98,
  omission: 0.96,
  doubling: 0.96,
  'substitution-by-neighbour': 0.94,
  'insertion-of-neighbour': 0.93,
  insertion: 0.88,
  substitution: 0.86,
};

/** Returns the factor for one edit in a suffix. */
export function suffixEdit({ kind }: Edit): Factor {
  return { name: kind, value: editLikelihood[kind] };
}

/**
 * Returns the factor for one edit in a label, by its kind and position. A first letter is rarely mistyped,
 * and names that differ in a digit are often numbered series.
 */
export function labelEdit(edit: Edit): Factor {
  let value = editLikelihood[edit.kind];
  if (edit.at === 0) value *= edit.kind === 'transposition' ? 0.97 : 0.94;
  if (isDigit(edit.typed) && (isDigit(edit.intended) || edit.kind === 'doubling')) value *= 0.4;
  return { name: edit.kind, value };
}

function isDigit(letter: string): boolean {
  return letter.length === 1 && letter >= '0' && letter <= '9';
}

/** Edits that involve no other letter than the intended ones. */
const motorErrors: ReadonlySet<EditKind> = new Set<EditKind>(['transposition', 'omission', 'doubling']);

/**
 * Returns the factor for the length of a name. Short names have many real neighbours, and more so the shorter
 * the typed name. Below .mil and .gov the real names are known, so length does not matter. A name of three
 * letters that the policy protects (`nhs.net`) is worth a question.
 */
export function lengthFactor(
  edit: Edit,
  typed: string,
  intended: string,
  target: { readonly name: { readonly suffix: string }; readonly guard: string },
): Factor {
  if (isClosed(target.name.suffix)) return { name: 'length', value: 1 };
  if (target.guard === 'strict' && intended.length === 3 && edit.kind !== 'substitution')
    return { name: 'length of a protected name', value: 0.7 };
  const letters = intended.length >= 5 || !motorErrors.has(edit.kind) ? intended.length : typed.length;
  const value = byLength[letters] ?? 1;
  const isOtherLetter = letters <= 4 && !motorErrors.has(edit.kind);
  return { name: 'length', value: isOtherLetter ? value * 0.5 : value };
}

const byLength = [0, 0, 0.2, 0.3, 0.66, 0.9, 0.95];

/**
 * Returns whether a suffix is restricted to US authorities. An unknown name below it is unlikely to be
 * someone else's.
 */
export function isClosed(suffix: string): boolean {
  return suffix === 'mil' || suffix === 'gov';
}
