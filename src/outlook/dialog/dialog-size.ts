import { questionsIn } from '../../review/doubts/pairs.ts';
import type { Doubt } from '../../review/review.ts';

/** A screen or a dialog, in CSS pixels. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/**
 * Heights of the page's parts at its usual width: title, footer, window frame and space for the form of *Keep*;
 * one doubt; each further doubt about the same mistake.
 */
const parts = { frame: 280, doubt: 280, more: 44 };
const usualWidth = 660;
/** The smallest height, which leaves space for parts that expand, such as the confirmation of *Keep*. */
const leastHeight = 500;
/**
 * The smallest share of the width. Some clients may apply the percentage to a window that is smaller than the
 * screen.
 */
const leastWidth = 0.4;
/** The largest share of the screen's height, so that the message behind the dialog stays visible. */
const mostHeight = 0.9;

/** The size in per cent for `displayDialogAsync` if the screen's size is unknown. */
const unknown: Extent = { width: 40, height: 70 };

/**
 * Returns the size of the dialog in whole per cent of the screen: as high as its doubts need, up to nine
 * tenths of the screen. It takes the whole width if the screen is narrower than the page's usual width.
 */
export function dialogSize(doubts: readonly Doubt[], screen: Extent | undefined): Extent {
  if (!screen || !(screen.width > 0) || !(screen.height > 0)) return unknown;
  const mistakes = new Set(questionsIn(doubts).map(({ doubt: { id, findings } }) => findings[0]?.typed ?? id))
    .size;
  const needed = parts.frame + mistakes * parts.doubt + (doubts.length - mistakes) * parts.more;
  const height = Math.max(leastHeight, needed) / screen.height;
  return {
    width: percent(Math.max(leastWidth, usualWidth / screen.width), 1),
    height: percent(height, mostHeight),
  };
}

function percent(share: number, limit: number): number {
  return Math.ceil(Math.min(share, limit) * 100);
}
