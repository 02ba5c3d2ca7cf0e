import type { Doubt } from '../../review/review.ts';

/** A screen or a dialog, in CSS pixels. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** What the page's parts take at its usual width: title, footer and window frame; one doubt; one more with the same mistake. */
const parts = { frame: 250, doubt: 290, more: 44 };
const usualWidth = 660;
/** Room for what opens inside, such as the act of *Keep*. */
const least = 500;
/** Of the width: some clients may take the per cent of a window that is smaller than the screen. */
const leastWidth = 0.4;
/** Of the screen, so that the message behind stays in sight. */
const most = 0.9;

/** What `displayDialogAsync` gets where nothing is known of the screen. Per cent. */
const unknown: Extent = { width: 40, height: 70 };

/**
 * How large the dialog opens, in whole per cent of the screen: as high as its doubts need, at most nine tenths of the screen;
 * a window that is narrower than the page's usual width is filled.
 */
export function dialogSize(doubts: readonly Doubt[], screen: Extent | undefined): Extent {
  if (!screen || !(screen.width > 0) || !(screen.height > 0)) return unknown;
  const mistakes = new Set(doubts.map(({ id, findings }) => findings[0]?.typed ?? id)).size;
  const needed = parts.frame + mistakes * parts.doubt + (doubts.length - mistakes) * parts.more;
  const height = Math.max(least, needed) / screen.height;
  return {
    width: percent(Math.max(leastWidth, usualWidth / screen.width), 1),
    height: percent(height, most),
  };
}

function percent(share: number, limit: number): number {
  return Math.ceil(Math.min(share, limit) * 100);
}
