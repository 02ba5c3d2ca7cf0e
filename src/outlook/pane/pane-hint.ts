const version = 1;

/** What opened the pane, and the doubts that it is about. */
export interface PaneHint {
  readonly from: 'alert' | 'notice';
  readonly doubts: readonly string[];
}

/** Limit that keeps the hint short. */
const mostDoubts = 20;

/**
 * Returns the hint that a button passes to the pane: where the pane was opened from, and the ids of the
 * doubts. It never contains an address. The pane reads the message in any case, because clients have lost and
 * mixed up hints (office-js 3517, 3841). A JSON text, because older clients pass nothing else.
 */
export function paneHint({ from, doubts }: PaneHint): string {
  return JSON.stringify({ version, from, doubts: doubts.slice(0, mostDoubts) });
}

/** Parses a hint. Undefined for any other value. */
export function readPaneHint(given: unknown): PaneHint | undefined {
  if (typeof given !== 'string' || given.length > longest) return undefined;
  try {
    const { version: written, from, doubts } = Object(JSON.parse(given)) as Record<string, unknown>;
    if (written !== version || (from !== 'alert' && from !== 'notice') || !Array.isArray(doubts))
      return undefined;
    return { from, doubts: doubts.filter((id): id is string => typeof id === 'string') };
  } catch {
    return undefined;
  }
}

/** Longer than any hint that we write, in UTF-16 code units. */
const longest = 2000;
