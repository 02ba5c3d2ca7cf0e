import { answers, quiet, strikes, time, words } from './answer-invariants.ts';
import { closes, letsGo, remembers } from './choice-invariants.ts';
import { clears, counts, undoes } from './pane-invariants.ts';
import type { Seen } from '../rows/play.ts';
import type { Row } from '../rows/rows.ts';
import { leaves, recovers, stays } from './recipient-invariants.ts';
import { sentences } from './sentences.ts';

/** Returns what is wrong with a row; empty if the row keeps every promise. */
export const broken = (row: Row, seen: Seen): string[] =>
  [
    leaves,
    stays,
    letsGo,
    closes,
    answers,
    time,
    words,
    sentences,
    quiet,
    strikes,
    recovers,
    remembers,
    undoes,
    counts,
    clears,
  ].flatMap((invariant) => invariant(row, seen));
