import { clipped } from './clipped.ts';
import { contrast } from './contrast.ts';
import { endAnimations } from './end-animations.ts';
import { focusFaults, neverFocused, startFocusWalk } from './focus.ts';
import { overflow } from './overflow.ts';
import { overlap } from './overlap.ts';
import { partContrast } from './part-contrast.ts';
import { targetSize } from './target-size.ts';

/** The layout invariants that a still page can be checked for, by name. */
const invariants = { overflow, clipped, overlap, targetSize, contrast, partContrast };

/** Functions that run in the measured page. */
export interface Layout {
  /** Returns a sentence for each fault, by the named invariants or by all. */
  faults(names?: readonly (keyof typeof invariants)[]): string[];
  readonly startFocusWalk: () => number;
  readonly focusFaults: () => string[];
  readonly neverFocused: () => string[];
}

export type Invariant = keyof typeof invariants;

declare global {
  interface Window {
    layout?: Layout;
  }
}

window.layout = {
  faults: (names = Object.keys(invariants) as Invariant[]) => {
    endAnimations();
    return [...new Set(names.flatMap((name) => invariants[name]()))];
  },
  startFocusWalk,
  focusFaults,
  neverFocused,
};
