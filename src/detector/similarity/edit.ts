import { commonStart } from './common-start.ts';
import { areNeighbours } from './keyboard.ts';

/** One typing error that turns the intended text into the typed one. */
export interface Edit {
  readonly kind: EditKind;
  /** Its offset in the typed text. */
  readonly at: number;
  /** The letters that differ: typed (empty for an omission) and intended (empty for an insertion). */
  readonly typed: string;
  readonly intended: string;
}

export type EditKind =
  | 'omission'
  | 'doubling'
  | 'insertion'
  | 'insertion-of-neighbour'
  | 'substitution'
  | 'substitution-by-neighbour'
  | 'transposition';

/**
 * Returns the single edit between two texts (Damerau 1964), or undefined if they are equal or further apart.
 */
export function oneEdit(typed: string, intended: string): Edit | undefined {
  const more = typed.length - intended.length;
  if (more > 1 || more < -1) return undefined;
  const at = commonStart(typed, intended);
  if (more === 0) return at === typed.length ? undefined : substitutionOrTransposition(typed, intended, at);
  return more > 0 ? insertion(typed, intended, at) : omission(typed, intended, at);
}

function substitutionOrTransposition(typed: string, intended: string, at: number): Edit | undefined {
  const letters = { at, typed: typed.charAt(at), intended: intended.charAt(at) };
  if (sameFrom(typed, at + 1, intended, at + 1)) {
    const near = areNeighbours(letters.typed, letters.intended);
    return { kind: near ? 'substitution-by-neighbour' : 'substitution', ...letters };
  }
  const swapped =
    letters.typed === intended.charAt(at + 1) &&
    letters.intended === typed.charAt(at + 1) &&
    sameFrom(typed, at + 2, intended, at + 2);
  if (!swapped) return undefined;
  return {
    kind: 'transposition',
    at,
    typed: typed.slice(at, at + 2),
    intended: intended.slice(at, at + 2),
  };
}

function insertion(typed: string, intended: string, at: number): Edit | undefined {
  if (!sameFrom(typed, at + 1, intended, at)) return undefined;
  const letter = typed.charAt(at);
  const before = typed.charAt(at - 1);
  const after = typed.charAt(at + 1);
  const near = areNeighbours(letter, before) || areNeighbours(letter, after);
  const kind =
    letter === before || letter === after ? 'doubling' : near ? 'insertion-of-neighbour' : 'insertion';
  return { kind, at, typed: letter, intended: '' };
}

function omission(typed: string, intended: string, at: number): Edit | undefined {
  if (!sameFrom(typed, at, intended, at + 1)) return undefined;
  return { kind: 'omission', at, typed: '', intended: intended.charAt(at) };
}

function sameFrom(one: string, i: number, other: string, j: number): boolean {
  for (; i < one.length || j < other.length; i++, j++)
    if (one.charCodeAt(i) !== other.charCodeAt(j)) return false;
  return true;
}
