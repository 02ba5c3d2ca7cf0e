import { clipped } from './clipped.ts';
import { contrast } from './contrast.ts';
import { endAnimations } from './end-animations.ts';
import { focusFaults, neverFocused, startFocusWalk } from './focus.ts';
import { overflow } from './overflow.ts';
import { overlap } from './overlap.ts';
import { partContrast } from './part-contrast.ts';
import { targetSize } from './target-size.ts';

/** The laws of layout that one look can tell, by name. */
const invariants = { overflow, clipped, overlap, targetSize, contrast, partContrast };

/** What runs in the measured page. */
export interface Layout {
  /** Everything that is wrong, in words; of the laws named, or of all. */
  faults(names?: readonly (keyof typeof invariants)[]): string[];
  readonly startFocusWalk: () => number;
  readonly focusFaults: () => string[];
  readonly neverFocused: () => string[];
}

export type Law = keyof typeof invariants;

declare global {
  interface Window {
    layout?: Layout;
  }
}

window.layout = {
  faults: (names = Object.keys(invariants) as Law[]) => {
    endAnimations();
    return [...new Set(names.flatMap((name) => invariants[name]()))];
  },
  startFocusWalk,
  focusFaults,
  neverFocused,
};
